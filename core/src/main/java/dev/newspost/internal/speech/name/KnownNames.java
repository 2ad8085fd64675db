package dev.newspost.internal.speech.name;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a story shows of its names: those that it is known to hold, and where its foreign and its Chinese ones end. Not
 * thread-safe.
 */
public final class KnownNames {
    private static final int LONGEST_SURNAME = 3;
    private static final int LONG_FAMILY = 2;

    private final Supplier<Set<String>> reader;
    private final ForeignNames foreign;
    private final GivenNames given;
    private final SurnamesAlone alone;
    private final NameCounts counts;
    private final SpeechWords words;
    private final Set<Character> firstParts = new HashSet<>();
    private final Set<String> fronts = new HashSet<>();
    private final Set<String> longFamilies = new HashSet<>();
    private Set<String> names;
    private long firsts;
    private long lasts;
    private long sizes;

    /**
     * Makes a view of a story's names.
     *
     * @param reader reads the names that the story is known to hold, when one is first asked for
     */
    public KnownNames(Supplier<Set<String>> reader, List<Line> lines, SpeechWords words) {
        this(
                reader,
                new ForeignNames(lines, words),
                new GivenNames(lines, words),
                new SurnamesAlone(lines, words),
                new NameCounts(lines),
                words);
    }

    private KnownNames(
            Supplier<Set<String>> reader,
            ForeignNames foreign,
            GivenNames given,
            SurnamesAlone alone,
            NameCounts counts,
            SpeechWords words) {
        this.reader = reader;
        this.foreign = foreign;
        this.given = given;
        this.alone = alone;
        this.counts = counts;
        this.words = words;
    }

    /** {@return what is known before the story's names are read} */
    public KnownNames unread() {
        return new KnownNames(Set::of, foreign, given, alone, counts, words);
    }

    /** {@return where its foreign names end} */
    public ForeignNames foreign() {
        return foreign;
    }

    /** {@return where its Chinese names end} */
    public GivenNames given() {
        return given;
    }

    /** {@return which surnames it calls people by} */
    public SurnamesAlone alone() {
        return alone;
    }

    /** {@return how often it has a name} */
    public NameCounts counts() {
        return counts;
    }

    /** {@return the names that the story is known to hold} */
    public Set<String> names() {
        if (names == null) {
            Set<String> read = reader.get();
            for (String name : read) {
                if (name.length() > 2 && Chars.isHan(name.charAt(0)) && Chars.isNamePoint(name.charAt(1))) {
                    firstParts.add(name.charAt(0));
                }
                for (int size = 1;
                        size < Math.min(name.length(), LONGEST_SURNAME + 1) && Chars.isHan(name.charAt(0));
                        size++) {
                    fronts.add(name.substring(0, size));
                }
                int family = words.names.longFamily(name);
                if (family == LONG_FAMILY) {
                    longFamilies.add(name.substring(0, family));
                }
                firsts |= bit(name.charAt(0));
                lasts |= bit(name.charAt(name.length() - 1));
                sizes |= bit(name.length());
            }
            names = read;
        }
        return names;
    }

    /** {@return whether a character is the first part of one of the names, as 琼 is of 琼·翠狄} */
    public boolean isFirstPart(char c) {
        names();
        return firstParts.contains(c);
    }

    /** {@return whether a surname is that of somebody whom the story names in full} */
    public boolean isFamily(String surname) {
        names();
        return fronts.contains(surname);
    }

    /** {@return whether two characters are the surname of somebody whom the story names in full, as 横内 of 横内悠人} */
    public boolean isLongFamily(String surname) {
        names();
        return longFamilies.contains(surname);
    }

    /** {@return whether a stretch of a text is one of the names; a look at its edges tells most that are none} */
    public boolean contains(Bare t, int start, int end) {
        Set<String> all = names();
        return start < end
                && (firsts & bit(t.charAt(start))) != 0
                && (lasts & bit(t.charAt(end - 1))) != 0
                && (sizes & bit(end - start)) != 0
                && all.contains(t.substring(start, end));
    }

    private static long bit(int value) {
        return 1L << (value & 63);
    }
}
