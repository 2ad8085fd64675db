package dev.newspost.internal.frontmatter;

import dev.newspost.Credit;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Takes the persons out of what headers write as one text: "By Jane Doe and Jo Park of The Harbour". */
final class Bylines {
    private static final char HAN = 0x2e80;
    private static final String JOINERS = ",，、&＆;；/／";

    private final CreditPhrases phrases;

    Bylines(LanguagePacks packs) {
        phrases = CreditPhrases.of(packs);
    }

    /** {@return the persons in some texts; a text that is no list of persons for certain stays as it is} */
    List<String> persons(List<String> texts) {
        List<String> persons = new ArrayList<>();
        for (String text : texts) {
            persons.addAll(persons(text));
        }
        return List.copyOf(persons);
    }

    private List<String> persons(String text) {
        List<String> persons = mayBeSeveral(text) ? read(text) : List.of();
        if (persons.isEmpty() && isLatin(text)) {
            persons = read("By " + text);
        }
        return persons.isEmpty() ? List.of(text) : persons;
    }

    private List<String> read(String text) {
        List<Phrase> found = phrases.makers(text);
        long han = found.stream().filter(Bylines::isHan).count();
        // A name in two scripts is one.
        boolean sure = found.stream().allMatch(this::isPerson) && (han == 0 || han == found.size());
        return sure ? found.stream().map(Phrase::name).toList() : List.of();
    }

    /** Han letters need no blank; in others three words or more may begin with "by" or hold an "and". */
    private static boolean mayBeSeveral(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (JOINERS.indexOf(c) >= 0 || c >= HAN) {
                return true;
            }
            blanks += c == ' ' ? 1 : 0;
        }
        return blanks >= 2;
    }

    private static boolean isLatin(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= HAN) {
                return false;
            }
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks >= 2;
    }

    private static boolean isHan(Phrase phrase) {
        return phrase.name().charAt(0) >= HAN;
    }

    /** One word may be a surname in front of a given name, or a part of a body's name. */
    private boolean isPerson(Phrase phrase) {
        boolean maker = phrase.role() == Credit.Role.AUTHOR || phrase.role() == Credit.Role.REPORTER;
        return maker && (isHan(phrase) || phrase.name().indexOf(' ') > 0) && !phrases.isBody(phrase.name());
    }
}
