package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds full Chinese names wherever they stand in a story, as in 最先看到裂缝的是林守田: by the characters that they are
 * written with, by what stands on both sides, and by how differently the story goes on behind them. Each sign counts, and
 * none is enough alone.
 */
final class SpottedNames {
    private static final int LONGEST_SURNAME = 2;
    private static final int LONGEST_GIVEN = 2;
    /** How much stands for a name that the story has once; a seldom surname needs more. */
    private static final int ENOUGH = 5;

    private static final int TYPICAL = 2;
    /** How much it stands for a name that a title or an age tells of it. */
    static final int CERTAIN = 3;
    /** How much it stands for a name that a trade that no list knows seems to. */
    static final int LIKELY = 2;

    private final SpeechWords all;
    private final ChineseWords words;
    private final NameEdges edges;
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    private SpottedNames(SpeechWords words) {
        this.all = words;
        this.words = words.chinese;
        this.edges = new NameEdges(words.chinese);
    }

    /** What a story shows of a stretch that may be a name. */
    private static final class Spot {
        private final Mention first;
        private final int surname;
        private final int spelling;
        private final Set<Character> behind = new HashSet<>();
        private int front;
        private int back;
        private int places;
        private boolean goesOn;
        private boolean opens;

        Spot(Mention first, int surname, int spelling) {
            this.first = first;
            this.surname = surname;
            this.spelling = spelling;
        }
    }

    /**
     * {@return the names, each with its first place}
     *
     * @param known the names of persons that are known without these
     */
    static Map<String, Mention> of(List<Line> lines, SpeechWords words, Set<String> known) {
        SpottedNames names = new SpottedNames(words);
        for (Line line : lines) {
            if (line.passage().chinese()) {
                names.read(line);
            }
        }
        return names.enough(known);
    }

    private void read(Line line) {
        Bare t = line.noted();
        long bits = words.surnames.bit() | words.rareSurnames.bit();
        for (int i = 0; i < t.length(); i++) {
            int surname = t.mayStart(i, bits)
                    ? Math.max(words.surnames.endAt(t, i, t.length()), words.rareSurnames.endAt(t, i, t.length()))
                    : -1;
            boolean plain = surname > 0 && surname - i <= LONGEST_SURNAME && !isWord(t, i, surname);
            boolean seldom = !plain && isSeldom(t, i) && edges.isLed(t, i);
            if (plain || seldom) {
                spots(line, i, plain ? surname : i + 1);
            }
        }
    }

    /** 向 in front of 市长: whether a surname is a word of grammar or a measure as well. */
    private boolean isWord(Bare t, int start, int end) {
        // 冉冉
        if (start > 0 && t.charAt(start - 1) == t.charAt(start)) {
            return true;
        }
        return end - start == 1 && words.spotting.wordSurnames.endAt(t, start, end) > 0;
    }

    /** Whether a surname stands at a place that is seldom one, or mostly another word; none that joins or leads to a noun. */
    private boolean isSeldom(Bare t, int at) {
        return (words.spotting.seldomSurnames.endAt(t, at, at + 1) > 0
                        || words.spotting.wordSurnames.endAt(t, at, at + 1) > 0)
                && words.joints.endAt(t, at, t.length()) < 0
                && words.coverbs.endAt(t, at, t.length()) < 0
                && words.circumstanceStarts.endAt(t, at, t.length()) < 0
                && words.adverbs.endAt(t, at, t.length()) < 0
                && words.existentials.endAt(t, at, t.length()) < 0;
    }

    private void spots(Line line, int start, int surname) {
        Bare t = line.noted();
        boolean trade = words.spotting.sureSurnames.contains(t, start, surname) && edges.isNearStart(t, start);
        int front = edges.front(t, start);
        if ((front > 0 || trade) && !edges.startsWord(t, start)) {
            int longest = Math.min(t.length(), surname + LONGEST_GIVEN);
            for (int end = surname + 1; end <= longest; end++) {
                spot(line, new Range(start, end), surname - start, front);
            }
        }
    }

    private void spot(Line line, Range range, int surname, int front) {
        Bare t = line.noted();
        if (isForeign(t, range)) {
            return;
        }
        int given = range.start() + surname;
        int spelling = edges.isWord(t, given, range.end()) ? -1 : spelling(t, given, range.end());
        boolean acts = !isWordSurname(t.substring(range.start(), given))
                && edges.opensSentence(t, range.start())
                && edges.acts(t, range.end());
        int back = spelling < 0 ? 0 : Math.max(edges.back(t, range.end()), acts ? 1 : 0);
        // 记者林守田抵达: behind two characters of given names nothing else is needed
        // 主演沈梦瑶却: behind the trade that no list knows with which a clause begins
        boolean whole = spelling == 2 * TYPICAL;
        boolean needless = whole
                && !isWordSurname(t.substring(range.start(), given))
                && (front == CERTAIN || words.spotting.sureSurnames.contains(t, range.start(), given));
        if (spelling < 0 || (back == 0 && !needless) || (front == 0 && !whole)) {
            return;
        }
        Spot spot = spots.computeIfAbsent(
                range.of(t.text()), any -> new Spot(new Mention(line.passage(), range), surname, spelling));
        boolean more = range.end() < t.length();
        spot.opens |= back > 0 && more && edges.opensSentence(t, range.start());
        spot.front = Math.max(spot.front, front);
        spot.back = Math.max(spot.back, back);
        spot.places++;
        spot.behind.add(more ? t.charAt(range.end()) : ' ');
        spot.goesOn |= more && words.isGivenCharacter(t, range.end());
    }

    /** 施泰 in front of 因迈尔: whether characters of foreign names go on behind others. */
    private boolean isForeign(Bare t, Range range) {
        int behind = range.end();
        return behind < t.length()
                && (t.charAt(behind) == '-' || words.transliterating.endAt(t, behind, behind + 1) > 0)
                && all.names.isTransliterated(range.of(t.text()), 0);
    }

    /** How well characters are those of a given name: each that mostly is one counts; below 0 where one never is. */
    private int spelling(Bare t, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            boolean given = words.isGivenCharacter(t, i)
                    || (i == from && i + 1 < to && words.spotting.givenFronts.endAt(t, i, i + 1) > 0);
            if (!given && (!Chars.isHan(t.charAt(i)) || words.spotting.hardlyGiven.endAt(t, i, i + 1) > 0)) {
                return -1;
            }
            sum += given ? TYPICAL : 0;
        }
        return sum;
    }

    private Map<String, Mention> enough(Set<String> known) {
        Map<String, Mention> names = new LinkedHashMap<>();
        spots.forEach((name, spot) -> {
            if (!known.contains(name) && !runsOn(name, known) && isEnough(name, spot)) {
                names.put(name, spot.first);
            }
        });
        names.keySet().removeAll(fronts(names.keySet()));
        return names;
    }

    private boolean isEnough(String name, Spot spot) {
        boolean two = name.length() - spot.surname == LONGEST_GIVEN;
        int last = name.length() - 1;
        boolean sure = words.spotting.sureSurnames.contains(name, 0, spot.surname);
        boolean ends = two && words.nameCharacters.endAt(name, last, last + 1) < 0;
        int family = !sure ? 0 : ends ? CERTAIN : 1;
        int again = Math.min(LIKELY, spot.behind.size() - 1);
        // 林守 in a story that goes on behind it with 田 wherever it stands is no whole name
        boolean whole = spot.places == 1 || spot.behind.size() > 1;
        boolean opens = spot.opens && whole && !isWordSurname(name);
        int opening = opens ? 1 : 0;
        int evidence = spot.spelling + spot.front + spot.back + again + family + opening - (two || opens ? 0 : 1);
        boolean marked = spot.front == CERTAIN || spot.back == CERTAIN || spot.behind.size() > LIKELY || opens;
        // 晋兰英擦了擦眼泪: a seldom surname, with two characters of given names
        boolean seldom = opens && spot.spelling == 2 * TYPICAL;
        boolean plain = spot.surname > 1 || seldom || (all.names.hasSurname(name) && !isWordSurname(name));
        return evidence >= ENOUGH + (plain ? 0 : 1)
                && (two || (marked && !spot.goesOn))
                && (plain
                        || (spot.spelling > 0 && (spot.front == CERTAIN || isOfTrade(spot) || spot.behind.size() > 1)));
    }

    /** 预报员乌文涛介绍: whether two characters of given names stand behind what a trade that no list knows ends with. */
    private static boolean isOfTrade(Spot spot) {
        return spot.front == LIKELY && spot.back > 0 && spot.spelling == 2 * TYPICAL;
    }

    private boolean isWordSurname(String name) {
        return words.spotting.wordSurnames.endAt(name, 0, 1) > 0 || words.spotting.seldomSurnames.endAt(name, 0, 1) > 0;
    }

    /** 林守田起: whether another name ends inside one. */
    private static boolean runsOn(String name, Set<String> known) {
        for (int size = 2; size < name.length(); size++) {
            if (known.contains(name.substring(0, size))) {
                return true;
            }
        }
        return false;
    }

    /** Those of the names that are nothing but the front of a longer one, wherever they stand. */
    private Set<String> fronts(Set<String> names) {
        Set<String> fronts = new HashSet<>();
        for (String name : names) {
            String front = name.substring(0, name.length() - 1);
            if (names.contains(front) && spots.get(name).places >= spots.get(front).places) {
                fronts.add(front);
            }
        }
        return fronts;
    }
}
