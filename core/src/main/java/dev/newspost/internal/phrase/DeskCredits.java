package dev.newspost.internal.phrase;

import dev.newspost.Credit.Role;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.CreditPhrases.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names in Han script behind the outlet and desk they work for, where no word for a role stands: "海风报社会部 何七". */
final class DeskCredits {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_DESK = 14;
    private static final int SHORTEST_OUTLET = 3;
    private static final int MOST_NAMES = 6;

    /** A name of Japan has up to five characters. */
    private static final int LONGEST_NAME = 5;

    private static final String BETWEEN = "、，,/／&";
    private static final String SLASHES = "/／";

    private final CreditWords words;
    private final Words desks;
    private final Words titles;
    private final Words beings;

    DeskCredits(CreditWords words, LanguagePacks packs) {
        this.words = words;
        desks = new Words(packs, "credit.deskEndings");
        titles = words.postTitles;
        beings = new Words(packs, "credit.authorIs");
    }

    /** {@return the names of a line that holds a desk and names and nothing else} */
    Optional<List<Phrase>> read(String text, int start, int end) {
        if (end - start > LONGEST_LINE || !Letters.anyHan(text)) {
            return Optional.empty();
        }
        return behindSlash(text, start, end)
                .or(() -> behindOutlet(text, start, end))
                .or(() -> theAuthor(text, start, end));
    }

    /** {@return whether a line only names a desk and how it reported: "社会中心／综合报道"} */
    boolean isDesk(String line) {
        int slash = slash(line, 0, Math.min(line.length(), LONGEST_LINE));
        int verb = slash < 0
                ? -1
                : words.verbs
                        .at(line, Letters.skipBlanks(line, slash + 1))
                        .map(RoleWords.Found::end)
                        .orElse(-1);
        return verb > 0 && Letters.skipBlanks(line, verb) == line.length();
    }

    /** "财经中心／何七报道" */
    private Optional<List<Phrase>> behindSlash(String text, int start, int end) {
        int slash = slash(text, start, end);
        int from = slash < 0 ? end : Letters.skipBlanks(text, slash + 1);
        Optional<RoleWords.Found> verb = words.verbs.before(text, end);
        if (verb.isEmpty() || verb.get().role() != Role.REPORTER || verb.get().start() <= from) {
            return Optional.empty();
        }
        int stop = Letters.skipBlanksBack(text, verb.get().start());
        Optional<String> label = Optional.of(text.substring(verb.get().start(), end));
        return names(text, from, stop, new Phrase(Role.REPORTER, label, "", 0, 0));
    }

    /** {@return where the slash behind a desk stands; -1 where none does} */
    private int slash(String text, int start, int end) {
        int i = start;
        while (i < end && i - start <= LONGEST_DESK && Letters.han(text.charAt(i))) {
            i++;
        }
        boolean desk = i - start > 2 && desks.before(text, i) > start;
        int slash = Letters.skipBlanks(text, i);
        return desk && slash < end && SLASHES.indexOf(text.charAt(slash)) >= 0 ? slash : -1;
    }

    /** "海风报（中文版：海风网）社会部 何七、林一" */
    private Optional<List<Phrase>> behindOutlet(String text, int start, int end) {
        int known = words.bodies.at(text, start);
        int at = known > 0 ? known : outletEnd(text, start, end);
        if (at < 0 || at >= end) {
            return Optional.empty();
        }
        boolean sure = false;
        int next = Letters.skipBlanks(text, at);
        if (next < end && Letters.openBracket(text.charAt(next))) {
            int close = closeOf(text, next, end);
            if (close < 0 || !namesBody(text, next + 1, close)) {
                return Optional.empty();
            }
            sure = true;
            at = close + 1;
        }
        for (int desk = deskEnd(text, at, end); desk > 0; desk = deskEnd(text, at, end)) {
            sure = true;
            at = desk;
        }
        return sure ? names(text, at, end, new Phrase(Role.AUTHOR, Optional.empty(), "", 0, 0)) : Optional.empty();
    }

    /** {@return where an outlet that no pack names ends before a bracket or its desk: "海风报社会部"; -1 without one} */
    private int outletEnd(String text, int start, int end) {
        for (int i = start + SHORTEST_OUTLET; i < end && i - start <= LONGEST_DESK; i++) {
            if (words.bodies.endsLikeBody(text.substring(start, i))
                    && (Letters.openBracket(text.charAt(i)) || deskEnd(text, i, end) > 0)) {
                return i;
            }
            if (!Letters.han(text.charAt(i - 1))) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the end of a desk or of somebody's post, behind which a gap stands; -1 without one} */
    private int deskEnd(String text, int start, int end) {
        int from = Letters.skipBlanks(text, start);
        int i = from;
        while (i < end && i - from <= LONGEST_DESK && Letters.han(text.charAt(i))) {
            i++;
        }
        boolean gap = i < end && Letters.blank(text.charAt(i));
        boolean desk = i - from >= 2 && (desks.before(text, i) >= from || titles.before(text, i) >= from);
        return gap && desk && !words.clause(text.substring(from, i)) ? i : -1;
    }

    private static int closeOf(String text, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (Letters.closeBracket(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean namesBody(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.bodies.at(text, i) > 0) {
                return true;
            }
        }
        return words.bodies.endsLikeBody(text.substring(start, end));
    }

    /** "本文作者为海风大学研究员 何七": what the author is, a gap, and the name at the line's end. */
    private Optional<List<Phrase>> theAuthor(String text, int start, int end) {
        int opening = words.thisText.at(text, start);
        Optional<RoleWords.Found> label =
                words.labels.at(text, start).or(() -> opening > 0 ? words.labels.at(text, opening) : Optional.empty());
        int is = label.filter(word -> word.role() == Role.AUTHOR)
                .map(word -> beings.at(text, word.end()))
                .orElse(-1);
        int gap = end;
        while (gap > start && !Letters.blank(text.charAt(gap - 1))) {
            gap--;
        }
        int post = Letters.skipBlanksBack(text, gap);
        if (is < 0 || post <= is || titles.before(text, post) < is) {
            return Optional.empty();
        }
        Optional<String> word = Optional.of(text.substring(start, label.get().end()));
        return names(text, gap, end, new Phrase(Role.AUTHOR, word, "", 0, 0));
    }

    /** {@return the name that ends words behind a title and a gap} */
    Optional<Phrase> titledName(String text) {
        int end = Letters.skipBlanksBack(text, text.length());
        int gap = end;
        while (gap > 0 && !Letters.blank(text.charAt(gap - 1))) {
            gap--;
        }
        int title = Letters.skipBlanksBack(text, gap);
        boolean titled = title > 2 && titles.before(text, title) >= 0;
        return titled
                ? names(text, gap, end, new Phrase(Role.AUTHOR, Optional.empty(), "", 0, 0))
                        .map(names -> names.get(0))
                : Optional.empty();
    }

    /** {@return the names that are all of a stretch; else nothing} */
    private Optional<List<Phrase>> names(String text, int start, int end, Phrase kind) {
        List<Phrase> found = new ArrayList<>();
        int at = Letters.skipMarks(text, start);
        while (at < end) {
            int stop = at;
            while (stop < end && !Letters.blank(text.charAt(stop)) && BETWEEN.indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            String name = text.substring(at, stop);
            if (!isName(name)) {
                return Optional.empty();
            }
            found.add(new Phrase(kind.role(), kind.label(), name, at, stop));
            at = Letters.skipMarks(text, stop);
        }
        return found.isEmpty() || found.size() > MOST_NAMES ? Optional.empty() : Optional.of(found);
    }

    private boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!Letters.han(name.charAt(i))) {
                return false;
            }
        }
        return !words.clause(name)
                && words.filedFrom.at(name, 0) < 0
                && !words.bodies.isBody(name)
                && !words.bodies.isPlace(name)
                && !words.notNames.contains(name)
                && desks.before(name, name.length()) < 0
                && titles.before(name, name.length()) < 0;
    }
}
