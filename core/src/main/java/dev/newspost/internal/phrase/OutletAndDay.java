package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.RichText;
import dev.newspost.RichText.Mark;
import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads lines that name an outlet and the day on which it printed a text: "The Harbour Post, 4 March 2013.". A place and a
 * day look alike, so a known name, a word for papers, italics or a link must tell that it is an outlet.
 */
final class OutletAndDay {
    private static final int LONGEST = 80;

    private final CreditWords words;
    private final Words papers;

    OutletAndDay(CreditWords words, LanguagePacks packs) {
        this.words = words;
        papers = new Words(packs, "credit.paperWords");
    }

    /** {@return the outlet, if the line tells nothing but it and the day} */
    Optional<Phrase> read(RichText line) {
        String text = line.text();
        int comma = text.length() > LONGEST ? -1 : text.indexOf(',');
        int start = Letters.skipBlanks(text, 0);
        int end = Letters.skipBlanksBack(text, text.length());
        end = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        if (comma <= start || Times.end(text, Letters.skipMarks(text, comma), end, words.months) < end) {
            return Optional.empty();
        }
        String name = text.substring(start, Letters.skipBlanksBack(text, comma));
        boolean outlet = words.bodies.isBody(name) || endsAsPaper(name) || isSetApart(line, comma, mayBeOutlet(name));
        return outlet && words.shapes.latinName(name) && !words.shapes.surelyPerson(name)
                ? Optional.of(new Phrase(Role.PUBLISHER, Optional.empty(), name, start, start + name.length()))
                : Optional.empty();
    }

    private boolean endsAsPaper(String name) {
        int word = name.lastIndexOf(' ') + 1;
        return word > 0 && papers.contains(name.substring(word));
    }

    /** {@return whether a linked name is one word or begins with an article, which no person's does} */
    private boolean mayBeOutlet(String name) {
        int word = name.indexOf(' ');
        return word < 0 || words.articles.contains(name.substring(0, word).toLowerCase(Locale.ROOT));
    }

    /** {@return whether italics cover the name alone, or a link the line where {@code linked} says that it may} */
    private static boolean isSetApart(RichText line, int comma, boolean linked) {
        for (Mark mark : line.marks()) {
            boolean link = linked && mark.kind() == MarkKind.LINK && mark.end() > comma + 1;
            boolean title = mark.kind() == MarkKind.EMPHASIS && mark.end() >= comma && mark.end() <= comma + 1;
            if (mark.start() == 0 && (link || title)) {
                return true;
            }
        }
        return false;
    }
}
