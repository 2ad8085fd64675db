package dev.newspost.internal.speech.line;

import dev.newspost.Quote;
import dev.newspost.internal.speech.mark.MarkSign;
import dev.newspost.internal.speech.mark.Marked;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A marked stretch on its way to become a quote, or not. */
public final class Utterance {
    public final Line line;
    public final int index;
    public final Marked marked;
    /** Where the stretch before it ends, and where the one behind it begins. */
    public final int gapStart;

    public final int gapEnd;

    private Optional<Attribution> attribution = Optional.empty();
    private Supplier<Optional<Attribution>> uncued;
    private Optional<Quote.Kind> kind = Optional.empty();
    private boolean continues;
    private String rule = "";

    public Utterance(Line line, int index) {
        this.line = line;
        this.index = index;
        this.marked = line.pairs().get(index);
        this.gapStart = index == 0 ? 0 : line.pairs().get(index - 1).close();
        this.gapEnd = index + 1 == line.pairs().size()
                ? line.text().length()
                : line.pairs().get(index + 1).open();
    }

    /** {@return the words without the blanks around them} */
    public Range words() {
        String text = line.text();
        int start = Chars.skipBlanks(text, marked.start(), marked.end());
        return new Range(start, Chars.trimEnd(text, start, marked.end()));
    }

    /** {@return whether the words end with the mark that ends a sentence} */
    public boolean endsSentence() {
        return Chars.endsSentence(last());
    }

    /** {@return whether the words end with the mark that ends a sentence in either script} */
    public boolean stops() {
        return endsSentence() || last() == '.';
    }

    /** {@return the last character of the words, whatever marks close within them; 0 where there are none} */
    public char last() {
        return last(line.text(), words());
    }

    /** {@return the last character of marked words: in “they asked, ‘Why?’” the question mark; 0 where there are none} */
    public static char last(String text, Range words) {
        int end = words.end();
        while (end - 1 > words.start() && MarkSign.of(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > words.start() ? text.charAt(end - 1) : 0;
    }

    /** {@return whether there is any word between the marks} */
    public boolean holdsWords() {
        for (int i = marked.start(); i < marked.end(); i++) {
            if (Chars.isWord(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public Optional<Attribution> attribution() {
        if (uncued != null) {
            attribution = uncued.get();
            uncued = null;
        }
        return attribution;
    }

    /** {@return what hands it over, but for whom the sentences beside it name where it has no cue} */
    public Optional<Attribution> cued() {
        return attribution;
    }

    /** {@return whether it has no cue and nobody has asked so far whom the sentences beside it name} */
    public boolean isUncued() {
        return uncued != null;
    }

    public void attribute(Optional<Attribution> to) {
        attribution = to;
        uncued = null;
    }

    /** Attributes a stretch without a cue when somebody asks: most of them are terms, whoever stands beside them. */
    public void attributeUncued(Supplier<Optional<Attribution>> to) {
        attribution = Optional.empty();
        uncued = to;
    }

    /** Looks at whom it was found to belong to again, where it has no cue when somebody asks. */
    public void reconsider(UnaryOperator<Optional<Attribution>> by) {
        if (uncued == null) {
            attribution = by.apply(attribution);
        } else {
            Supplier<Optional<Attribution>> found = uncued;
            uncued = () -> by.apply(found.get());
        }
    }

    public Optional<Quote.Kind> kind() {
        return kind;
    }

    public boolean isQuote() {
        return kind.isPresent();
    }

    public void judge(Optional<Quote.Kind> as, String by) {
        kind = as;
        rule = by;
    }

    public String rule() {
        return rule;
    }

    public boolean continues() {
        return continues;
    }

    public void goOn() {
        continues = true;
    }
}
