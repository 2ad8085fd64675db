package dev.newspost.internal.credit;

import dev.newspost.Block;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import dev.newspost.internal.phrase.NamesBelow;
import java.util.List;

/** The role word that stands by itself in the line of credits before the one that is read. Not thread-safe. */
final class LabelBefore {
    private final CreditPhrases phrases;
    private String label = "";
    private int last = -1;

    LabelBefore(CreditPhrases phrases) {
        this.phrases = phrases;
    }

    /** {@return the makers of a line: those whom the label before names, else those whom it names by itself} */
    List<Phrase> makers(Block block, String line) {
        List<Phrase> below =
                label.isEmpty() || last != block.index() - 1 ? List.of() : NamesBelow.read(phrases, label, line);
        List<Phrase> makers = below.isEmpty() ? phrases.makers(line) : below;
        return makers.isEmpty() ? BarredByline.read(line, phrases) : makers;
    }

    /** Takes note of a line of credits: one that names nobody may be the label of the next. */
    void pass(Block block, boolean named) {
        label = named ? label : block.text();
        last = block.index();
    }
}
