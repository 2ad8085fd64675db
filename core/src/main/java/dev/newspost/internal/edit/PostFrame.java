package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterFormat;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands around a header: bytes that nobody reads again and nobody changes. */
public final class PostFrame {
    private final byte[] head;
    private final byte[] tail;
    private final Charset charset;
    private final String format;
    private final String header;
    private final String lineEnd;

    private PostFrame(byte[] head, byte[] tail, Charset charset, String format, String header, String lineEnd) {
        this.head = head;
        this.tail = tail;
        this.charset = charset;
        this.format = format;
        this.header = header;
        this.lineEnd = lineEnd;
    }

    /**
     * {@return a post's frame}
     *
     * @throws FrontMatterEditException if it has no header, or none that its charset reads without a fault
     */
    public static PostFrame of(byte[] post, List<FrontMatterFormat> formats) {
        Charset marked = Envelopes.markedCharset(post).orElse(StandardCharsets.UTF_8);
        int mark = Envelopes.markedCharset(post).isPresent() ? "\uFEFF".getBytes(marked).length : 0;
        boolean bytewise = marked.equals(StandardCharsets.UTF_8);
        // Fences are ASCII: with one character a byte, offsets are those of the bytes, whatever the body holds.
        String text = new String(post, mark, post.length - mark, bytewise ? StandardCharsets.ISO_8859_1 : marked);
        Optional<Envelope.Place> place = Envelopes.place(text, formats);
        if (place.isEmpty()) {
            throw new FrontMatterEditException("the post has no header");
        }
        int start = mark
                + (bytewise ? place.get().start() : length(text, place.get().start(), marked));
        int end =
                mark + (bytewise ? place.get().end() : length(text, place.get().end(), marked));
        return new PostFrame(
                Arrays.copyOf(post, start),
                Arrays.copyOfRange(post, end, post.length),
                marked,
                place.get().format(),
                decoded(post, start, end, marked),
                Rows.lineEnd(text));
    }

    private static int length(String text, int end, Charset charset) {
        return text.substring(0, end).getBytes(charset).length;
    }

    private static String decoded(byte[] post, int start, int end, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(post, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FrontMatterEditException("the header's bytes are no " + charset.name());
        }
    }

    /** {@return the header's format} */
    public String format() {
        return format;
    }

    /** {@return the header's text} */
    public String header() {
        return header;
    }

    /** {@return what ends the post's lines} */
    public String lineEnd() {
        return lineEnd;
    }

    /** {@return the post with another header} */
    public byte[] bytes(String other) {
        byte[] middle = other.getBytes(charset);
        byte[] post = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, post, head.length, middle.length);
        System.arraycopy(tail, 0, post, head.length + middle.length, tail.length);
        return post;
    }
}
