package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the role words in front of names in Han script: "记者", "本台记者：", "文/图". */
final class HanLabels {
    private static final String MARKS = "：:｜|丨︱︰﹕∶/／";

    private final CreditWords words;
    private final String text;
    private final int end;

    HanLabels(CreditWords words, String text, int end) {
        this.words = words;
        this.text = text;
        this.end = end;
    }

    /**
     * A label.
     *
     * @param roles the roles that it gives to the names behind it; empty where none is in force
     * @param word the words as written
     * @param marked whether a colon or the like stands between it and the names
     * @param glued whether nothing stands between
     * @param owned whether the name of an outlet stands before it
     * @param end where the names may start
     */
    record Label(List<Role> roles, Optional<String> word, boolean marked, boolean glued, boolean owned, int end) {
        static final Label NONE = new Label(List.of(), Optional.empty(), false, false, false, 0);

        boolean is(Role role) {
            return roles.contains(role);
        }

        /** {@return whether it is written in Latin letters} */
        boolean latin() {
            return word.filter(letters -> !Letters.anyHan(letters)).isPresent();
        }

        /** {@return whether a name behind it must be a person's by its own shape} */
        boolean weak() {
            return glued && !owned && !is(Role.PUBLISHER);
        }
    }

    /** {@return the label that starts at {@code at}; {@code first} where nothing was read before it} */
    Optional<Label> at(int at, boolean first) {
        int start = at;
        int body = words.bodies.at(text, start);
        if (body < 0 && start < end && text.charAt(start) == '《') {
            int close = text.indexOf('》', start);
            body = close > 0 && close < end && reporter(close + 1) ? close + 1 : -1;
        }
        if (body < 0) {
            // "香港某报记者": where the outlet's own edition is made.
            int place = words.people.placeEnd(text, start, end);
            body = place > 0 && place < end ? words.bodies.at(text, place) : -1;
        }
        if (body > 0 && body < end) {
            int slash = Letters.skipBlanks(text, body);
            start = slash < end && "/／".indexOf(text.charAt(slash)) >= 0 ? Letters.skipBlanks(text, slash + 1) : slash;
        }
        int own = words.ownWords.at(text, start);
        Optional<RoleWords.Found> word = words.labels.at(text, start);
        if (word.isEmpty() && own > 0) {
            start = Letters.skipBlanks(text, own);
            word = words.labels.at(text, start);
        }
        if (word.isEmpty()
                || word.get().end() > end
                || (first
                        && words.notFirst.contains(
                                text.substring(start, word.get().end())))
                || words.notTitles.at(text, start) > word.get().end()) {
            return Optional.empty();
        }
        return stands(word.get(), start > at, first);
    }

    private Optional<Label> stands(RoleWords.Found word, boolean byOutlet, boolean first) {
        List<Role> roles = new ArrayList<>(List.of(word.role()));
        int last = joined(word.end(), roles);
        boolean needsMark = last == word.end() && words.needMark.contains(text.substring(word.start(), word.end()));
        int next = Letters.skipBlanks(text, last);
        boolean mark = next < end && (MARKS.indexOf(text.charAt(next)) >= 0 || (first && readOut(next)));
        boolean blank = next > last || next >= end;
        // "以下文章来源于海风人 ，作者何七"
        boolean behind = !first && word.role() == Role.AUTHOR && word.end() - word.start() > 1;
        boolean tight = (behind || words.tight.contains(text.substring(word.start(), word.end())))
                && words.notNames.at(text, word.start()) <= word.end();
        boolean glued = word.start() > 0 && Letters.han(text.charAt(word.start() - 1)) && !byOutlet;
        if (!mark && ((next >= end && glued) || (needsMark && !byOutlet) || (!blank && !tight && !byOutlet))) {
            return Optional.empty();
        }
        Optional<String> words = Optional.of(text.substring(word.start(), last));
        return Optional.of(new Label(roles, words, mark, !mark && !blank, byOutlet, mark ? next + 1 : last));
    }

    private boolean reporter(int at) {
        return words.labels
                .at(text, at)
                .filter(word -> word.role() == Role.REPORTER)
                .isPresent();
    }

    /** {@return the end of the labels that follow with a slash, a dot or a sign for "and": "采访/撰文", "採訪・撰文", "文&图"} */
    private int joined(int start, List<Role> roles) {
        int last = start;
        while (true) {
            int slash = Letters.skipBlanks(text, last);
            if (slash >= end || "/／、・·&＆+".indexOf(text.charAt(slash)) < 0) {
                return last;
            }
            Optional<RoleWords.Found> more = words.labels.at(text, Letters.skipBlanks(text, slash + 1));
            if (more.isEmpty() || more.get().end() > end) {
                return last;
            }
            if (!roles.contains(more.get().role())) {
                roles.add(more.get().role());
            }
            last = more.get().end();
        }
    }

    /** "作者, 何七": how a page reads the label of its first line out to those who cannot see it. */
    private boolean readOut(int mark) {
        return text.charAt(mark) == ',' && mark + 1 < end && text.charAt(mark + 1) == ' ';
    }
}
