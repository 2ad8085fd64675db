package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the holder that a copyright notice names. */
final class CopyrightNotices {
    private static final int LONGEST_HAN = 24;
    private static final int MOST_FIRMS = 3;
    private static final int LONGEST_LATIN = 70;
    private static final int LONGEST_NOTICE = 160;

    private final CreditWords words;
    private final Words copyright;
    private final Words copyrightOf;
    private final Words copyrightOwned;
    private final Words copyrightBy;
    private final Words holderEndings;
    private final Words heldFor;

    CopyrightNotices(LanguagePacks packs) {
        words = CreditWords.of(packs);
        copyright = words.copyrightLabels;
        copyrightOf = new Words(packs, "credit.copyrightOf");
        copyrightOwned = new Words(packs, "credit.copyrightOwned");
        copyrightBy = new Words(packs, "credit.copyrightBy");
        holderEndings = new Words(packs, "credit.holderEndings");
        heldFor = new Words(packs, "credit.heldFor");
    }

    /**
     * {@return the holders that a copyright notice names: "© 2020 AFP", "© 2020年某台版权声明：…"}
     *
     * @param notice whether the text is known to be a notice: then a sign alone is enough, and it may stand behind the
     *     name
     */
    List<Phrase> holders(String text, boolean notice) {
        List<Phrase> found = new ArrayList<>();
        Optional<Phrase> stamp = stamped(text, notice);
        stamp.or(() -> owner(text))
                .or(() -> first(text))
                .or(() -> notice ? signed(text) : Optional.empty())
                .ifPresent(found::add);
        stamp.ifPresent(first -> otherFirms(text, first, found));
        behind(text)
                .filter(phrase -> found.stream().noneMatch(other -> other.start() == phrase.start()))
                .ifPresent(found::add);
        return found;
    }

    /** "© 海风传媒有限公司 北码头科技有限公司": houses behind the first, each behind a blank. */
    private void otherFirms(String text, Phrase first, List<Phrase> found) {
        int from = first.end();
        for (int i = 0; i < MOST_FIRMS && from < text.length() && isFirm(text, first.start(), from); i++) {
            int start = Letters.skipBlanks(text, from);
            int end = start;
            while (end < text.length() && end - start <= LONGEST_HAN && Letters.han(text.charAt(end))) {
                end++;
            }
            if (start == from || start >= text.length() || !isFirm(text, start, end)) {
                return;
            }
            found.add(new Phrase(Role.COPYRIGHT, Optional.empty(), text.substring(start, end), start, end));
            from = end;
        }
    }

    /** "版权声明：某报版权所有": {@return the holder before the words for the right, near the start} */
    private Optional<Phrase> first(String text) {
        int start = Letters.skipBlanks(text, 0);
        int word = copyright.at(text, start);
        int from = word > 0 ? afterSigns(text, word) : start;
        int limit = Math.min(text.length(), from + LONGEST_HAN);
        int to = nameEnd(text, from, limit);
        int end = to < text.length() && Letters.han(text.charAt(to)) ? copyright.at(text, to) : -1;
        String name = text.substring(from, to);
        boolean own = words.ownWords.at(text, from) > 0 || words.thisText.at(text, from) > 0;
        boolean stands = end > 0 && !own && name.length() > 1 && !words.notNames.contains(name) && !words.clause(name);
        return stands
                ? Optional.of(new Phrase(Role.COPYRIGHT, Optional.of(text.substring(to, end)), name, from, to))
                : Optional.empty();
    }

    /** "海港01有限公司", "Harbour Media Limited": {@return the end of the words that a label may follow} */
    private int nameEnd(String text, int start, int limit) {
        int to = start;
        while (to < limit && copyright.at(text, to) < 0) {
            char c = text.charAt(to);
            boolean between = to > start
                    && c == ' '
                    && to + 1 < limit
                    && wordUnit(text.charAt(to - 1))
                    && wordUnit(text.charAt(to + 1));
            if (!Letters.han(c) && !wordUnit(c) && !between) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean wordUnit(char c) {
        return Letters.latin(c) || Character.isDigit(c);
    }

    /** "版权所有：某报社 未经…": {@return the holder behind the words for the right} */
    private Optional<Phrase> behind(String text) {
        int limit = Math.min(text.length(), LONGEST_NOTICE);
        for (int i = 0; i < limit; i++) {
            int label = copyrightBy.at(text, i);
            int next = label < 0 ? text.length() : Letters.skipBlanks(text, label);
            if (next < text.length()) {
                boolean colon = "：:".indexOf(text.charAt(next)) >= 0;
                int from = colon ? Letters.skipBlanks(text, next + 1) : next;
                int to = nameEnd(text, from, Math.min(text.length(), from + LONGEST_LATIN / 2));
                String name = text.substring(from, to);
                boolean ends = colon || (next > label && to == text.length());
                return ends && isHolder(name)
                        ? Optional.of(new Phrase(Role.COPYRIGHT, Optional.of(text.substring(i, label)), name, from, to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isHolder(String name) {
        boolean body = words.bodies.isBody(name)
                || words.bodies.endsLikeBody(name)
                || holderEndings.before(name, name.length()) > 0
                || (!Letters.anyHan(name) && words.shapes.latinName(name));
        return body && words.ownWords.at(name, 0) < 0 && !words.notNames.contains(name) && !words.clause(name);
    }

    /** "The Harbour Post © 2024. Powered by …": {@return the holder before the sign and a year} */
    private Optional<Phrase> signed(String text) {
        int start = Letters.skipBlanks(text, 0);
        int sign = text.indexOf('©');
        int to = Letters.skipMarksBack(text, Math.max(0, sign));
        if (to <= start || to - start > LONGEST_LATIN / 2) {
            return Optional.empty();
        }
        int year = Letters.skipBlanks(text, sign + 1);
        String name = text.substring(start, to);
        return year < text.length() && Character.isDigit(text.charAt(year)) && isHolder(name)
                ? Optional.of(new Phrase(Role.COPYRIGHT, Optional.empty(), name, start, to))
                : Optional.empty();
    }

    private Optional<Phrase> stamped(String text, boolean sure) {
        int start = Letters.skipBlanks(text, 0);
        int sign = start < text.length() && text.charAt(start) == '©' ? start + 1 : -1;
        int word = copyright.at(text, start);
        if (sign < 0 && (word < 0 || !Letters.latin(text.charAt(start)))) {
            return Optional.empty();
        }
        int from = afterSigns(text, Math.max(sign, word));
        boolean han = from < text.length() && Letters.han(text.charAt(from));
        int limit = Math.min(text.length(), from + (han ? LONGEST_HAN : LONGEST_LATIN));
        int to = from;
        while (to < limit && !stops(text, from, to)) {
            to++;
        }
        boolean site = to < limit && to > from && isFor(text, from, to);
        int mark = to < limit ? copyright.at(text, to) : -1;
        Optional<String> label = mark > 0 ? Optional.of(text.substring(to, mark)) : Optional.empty();
        // "© 海风社 版权所有": a blank ends the name, and what it has is told behind it.
        int behind = mark > 0 || to >= limit ? -1 : Letters.skipBlanks(text, to);
        int told = behind > to ? copyright.at(text, behind) : -1;
        label = told > 0 ? Optional.of(text.substring(behind, told)) : label;
        to = Letters.skipMarksBack(text, to);
        if (to <= from || to - from > LONGEST_LATIN / 2 || Character.isDigit(text.charAt(from))) {
            return Optional.empty();
        }
        String name = text.substring(from, to);
        // "©Getty Images" tells who made a picture; a notice about the text has a year or says that it is one.
        boolean notice = site || label.isPresent() || word > 0 || Letters.anyDigit(text.substring(start, from));
        boolean alone = sure && to == text.length() && isHolder(name) && !words.bodies.isPictureSource(name);
        return notice || alone ? Optional.of(new Phrase(Role.COPYRIGHT, label, name, from, to)) : Optional.empty();
    }

    /** {@return whether a holder's name that starts at {@code from} ends at {@code to}} */
    private boolean stops(String text, int from, int to) {
        char c = text.charAt(to);
        boolean inside = c == '.' && to + 1 < text.length() && goesOn(text.charAt(to - 1), text.charAt(to + 1));
        return Notices.NAME_STOPS.indexOf(c) >= 0
                || (c == '.' && !inside)
                || "：•\u3000".indexOf(c) >= 0
                || (to > from && copyright.at(text, to) > 0)
                || (Letters.blank(c)
                        && (words.endsPublisher(text, to + 1) || isFor(text, from, to) || isFirm(text, from, to)));
    }

    /** "bay.example", "WWW.BAY.EXAMPLE": {@return whether a stop between two letters belongs to an address} */
    private static boolean goesOn(char before, char behind) {
        return Character.isLowerCase(behind) || (Character.isUpperCase(before) && Character.isUpperCase(behind));
    }

    /** "© 海风传媒有限公司 山ICP备1号": {@return whether the name of a house in Han script ends there, before a number or another one} */
    private boolean isFirm(String text, int from, int to) {
        return Letters.han(text.charAt(from)) && holderEndings.before(text, to) > from;
    }

    /** "© 何七 for 海风网": {@return whether "for" and the site stand behind a name in the other letters} */
    private boolean isFor(String text, int from, int at) {
        return Letters.han(text.charAt(from)) && heldFor.at(text, at + 1) > 0;
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
