package dev.newspost.internal.speech;

import dev.newspost.Quote;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A marked stretch on its way to become a quote, or not. */
final class Utterance {
    final Line line;
    final int index;
    final Marked marked;
    /** Where the stretch before it ends, and where the one behind it begins. */
    final int gapStart;

    final int gapEnd;

    private Optional<Attribution> attribution = Optional.empty();
    private Supplier<Optional<Attribution>> uncued;
    private Optional<Quote.Kind> kind = Optional.empty();
    private boolean continues;
    private String rule = "";

    Utterance(Line line, int index) {
        this.line = line;
        this.index = index;
        this.marked = line.pairs().get(index);
        this.gapStart = index == 0 ? 0 : line.pairs().get(index - 1).close();
        this.gapEnd = index + 1 == line.pairs().size()
                ? line.text().length()
                : line.pairs().get(index + 1).open();
    }

    /** {@return the words without the blanks around them} */
    Range words() {
        String text = line.text();
        int start = Chars.skipBlanks(text, marked.start(), marked.end());
        return new Range(start, Chars.trimEnd(text, start, marked.end()));
    }

    /** {@return whether there is any word between the marks} */
    boolean holdsWords() {
        for (int i = marked.start(); i < marked.end(); i++) {
            if (Chars.isWord(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Optional<Attribution> attribution() {
        if (uncued != null) {
            attribution = uncued.get();
            uncued = null;
        }
        return attribution;
    }

    /** {@return what hands it over, but for whom the sentences beside it name where it has no cue} */
    Optional<Attribution> cued() {
        return attribution;
    }

    /** {@return whether it has no cue and nobody has asked so far whom the sentences beside it name} */
    boolean isUncued() {
        return uncued != null;
    }

    void attribute(Optional<Attribution> to) {
        attribution = to;
        uncued = null;
    }

    /** Attributes a stretch without a cue when somebody asks: most of them are terms, whoever stands beside them. */
    void attributeUncued(Supplier<Optional<Attribution>> to) {
        attribution = Optional.empty();
        uncued = to;
    }

    /** Looks at whom it was found to belong to again, where it has no cue when somebody asks. */
    void reconsider(UnaryOperator<Optional<Attribution>> by) {
        if (uncued == null) {
            attribution = by.apply(attribution);
        } else {
            Supplier<Optional<Attribution>> found = uncued;
            uncued = () -> by.apply(found.get());
        }
    }

    Optional<Quote.Kind> kind() {
        return kind;
    }

    boolean isQuote() {
        return kind.isPresent();
    }

    void judge(Optional<Quote.Kind> as, String by) {
        kind = as;
        rule = by;
    }

    String rule() {
        return rule;
    }

    boolean continues() {
        return continues;
    }

    void goOn() {
        continues = true;
    }
}
