package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.Optional;

/** Finds the holder that a copyright notice names. */
final class CopyrightNotices {
    private static final int LONGEST_HAN = 24;
    private static final int LONGEST_LATIN = 70;

    private final CreditWords words;
    private final Words copyright;
    private final Words copyrightOf;
    private final Words copyrightOwned;

    CopyrightNotices(LanguagePacks packs) {
        words = CreditWords.of(packs);
        copyright = words.copyrightLabels;
        copyrightOf = new Words(packs, "credit.copyrightOf");
        copyrightOwned = new Words(packs, "credit.copyrightOwned");
    }

    /** {@return the holder of a copyright notice that starts the text: "© 2020 AFP", "© 2020年某台版权声明：…"} */
    Optional<Phrase> holder(String text) {
        return stamped(text).or(() -> owner(text)).or(() -> first(text));
    }

    /** "版权声明：某报版权所有": {@return the holder before the words for the right, near the start} */
    private Optional<Phrase> first(String text) {
        int start = Letters.skipBlanks(text, 0);
        int word = copyright.at(text, start);
        int from = word > 0 ? afterSigns(text, word) : start;
        int limit = Math.min(text.length(), from + LONGEST_HAN);
        int to = from;
        while (to < limit && Letters.han(text.charAt(to)) && copyright.at(text, to) < 0) {
            to++;
        }
        int end = to < text.length() ? copyright.at(text, to) : -1;
        String name = text.substring(from, to);
        boolean own = words.ownWords.at(text, from) > 0 || words.thisText.at(text, from) > 0;
        boolean stands = end > 0 && !own && name.length() > 1 && !words.notNames.contains(name) && !words.clause(name);
        return stands
                ? Optional.of(new Phrase(Role.COPYRIGHT, Optional.of(text.substring(to, end)), name, from, to))
                : Optional.empty();
    }

    private Optional<Phrase> stamped(String text) {
        int start = Letters.skipBlanks(text, 0);
        int sign = start < text.length() && text.charAt(start) == '©' ? start + 1 : -1;
        int word = copyright.at(text, start);
        if (sign < 0 && (word < 0 || !Letters.latin(text.charAt(start)))) {
            return Optional.empty();
        }
        int from = Math.max(sign, word);
        from = afterSigns(text, from);
        int to = from;
        boolean han = from < text.length() && Letters.han(text.charAt(from));
        int limit = Math.min(text.length(), from + (han ? LONGEST_HAN : LONGEST_LATIN));
        Optional<String> label = Optional.empty();
        while (to < limit
                && Notices.NAME_STOPS.indexOf(text.charAt(to)) < 0
                && text.charAt(to) != '.'
                && text.charAt(to) != '：') {
            int mark = copyright.at(text, to);
            if (mark > 0 && to > from) {
                label = Optional.of(text.substring(to, mark));
                break;
            }
            if (Letters.blank(text.charAt(to)) && words.endsPublisher(text, to + 1)) {
                break;
            }
            to++;
        }
        to = Letters.skipMarksBack(text, to);
        // "©Getty Images" tells who made a picture; a notice about the text has a year or says that it is one.
        boolean notice = label.isPresent() || word > 0 || Letters.anyDigit(text.substring(start, from));
        if (!notice || to <= from || to - from > LONGEST_LATIN / 2 || Character.isDigit(text.charAt(from))) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(Role.COPYRIGHT, label, text.substring(from, to), from, to));
    }

    /** "本文版权归某报所有": {@return the holder that a sentence names} */
    private Optional<Phrase> owner(String text) {
        int limit = Math.min(text.length(), LONGEST_LATIN);
        for (int i = 0; i < limit; i++) {
            int from = copyrightOf.at(text, i);
            if (from > 0) {
                int to = from;
                while (to < text.length()
                        && to < from + LONGEST_HAN
                        && Notices.NAME_STOPS.indexOf(text.charAt(to)) < 0
                        && copyrightOwned.at(text, to) < 0) {
                    to++;
                }
                String name = text.substring(from, to).strip();
                boolean stands = name.length() > 1 && !words.notNames.contains(name) && !words.clause(name);
                int start = text.indexOf(name, from);
                return stands
                        ? Optional.of(new Phrase(
                                Role.COPYRIGHT,
                                Optional.of(text.substring(i, from)),
                                name,
                                start,
                                start + name.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int afterSigns(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.blank(c) || Letters.mark(c) || c == '©' || c == '\ufe0f' || Character.isDigit(c) || c == '年') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }
}
