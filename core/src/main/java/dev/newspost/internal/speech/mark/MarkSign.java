package dev.newspost.internal.speech.mark;

/** What a quotation mark is by itself, before its neighbours are asked: its family, and the side it is drawn for. */
public final class MarkSign {
    static final int DOUBLE = 0;
    static final int CORNER = 1;
    static final int WHITE_CORNER = 2;
    static final int GUILLEMET = 3;
    public static final int SINGLE = 4;
    static final int FAMILIES = 5;

    static final int OPENS = 1;
    static final int CLOSES = 2;
    static final int EITHER = 3;

    private static final String SIGNS = "“”„‟\"＂〝〞〟「」｢｣﹁﹂『』﹃﹄«»‹›‘’‚‛'＇";
    private static final String FAMILY = "00000000011111122223333444444";
    private static final String SIDE = "12113312212121212121212121133";

    private MarkSign() {}

    /** {@return a mark's family and side as {@code family << 2 | side}, or -1 for any other character} */
    public static int of(char c) {
        // nearly every character of a story is asked, and hardly one is a mark
        if (c < 0xAB ? c != '"' && c != '\'' : (c > 0xBB && c < 0x2018) || (c > 0x301F && c < 0xFE40)) {
            return -1;
        }
        int at = SIGNS.indexOf(c);
        return at < 0 ? -1 : (FAMILY.charAt(at) - '0') << 2 | SIDE.charAt(at) - '0';
    }
}
