package dev.newspost.internal.speech.name;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.ForeignInside;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import dev.newspost.internal.speech.word.VerbStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells where foreign names end in a Chinese story, as 玛莎·科林 in 玛莎·科林冷冷看着: where the same name goes on with other
 * words in other places, else with the characters that foreign names are written with.
 */
public final class ForeignNames {
    private static final int LONGEST = 10;
    private static final int MOST = 24;
    private static final int LONGEST_PART = 7;
    private static final int LEAST = 2;
    private static final int LEAST_CUT = 2;

    private final List<Line> lines;
    private final ChineseWords words;
    private final ForeignInside inside;
    private final VerbStart verbs;
    private final Map<String, Integer> sizes = new HashMap<>();
    private Map<String, List<String>> tails = Map.of();
    private Map<String, List<String>> heads = Map.of();
    private final Set<Character> lastParts = new HashSet<>();
    private boolean read;

    public ForeignNames(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
        this.inside = new ForeignInside(words.chinese);
        this.verbs = new VerbStart(words.chinese);
    }

    /** {@return where a name ends whose last part starts behind a point at {@code point}, or -1} */
    public int endAt(Bare t, int point, int to) {
        if (point <= 0 || point + 1 >= to || !Chars.isHan(t.charAt(point + 1)) || isBehindBody(t, point)) {
            return -1;
        }
        if (!read) {
            read = true;
            read();
        }
        String tail = tail(t, point + 1);
        if (tail.isEmpty()) {
            return -1;
        }
        String key = key(t, point);
        return point
                + 1
                + sizes.computeIfAbsent(
                        '>' + key + tail, any -> size(tail, tails.getOrDefault(key, List.of()), at -> true));
    }

    /** {@return where a name starts whose first part ends before a point at {@code point}, from {@code from} on, or -1} */
    public int startAt(Bare t, int point, int from) {
        if (point <= from || !Chars.isHan(t.charAt(point - 1)) || isBehindBody(t, point)) {
            return -1;
        }
        if (!read) {
            read = true;
            read();
        }
        String head = head(t, point);
        if (head.isEmpty()) {
            return -1;
        }
        String key = key(t, point);
        int size = sizes.computeIfAbsent(
                '<' + key + head,
                any -> size(
                        head,
                        heads.getOrDefault(key, List.of()),
                        at -> words.familiarStarts.contains(head, at, at + 1)
                                || (words.roleEndings.endAt(head, at, at + 1) < 0
                                        && words.openers.endAt(head, at, at + 1) < 0)));
        return Math.max(from, point - size);
    }

    /** {@return whether one character is the last part of a foreign name, as 金 of 戴恩·金} */
    public boolean isLastPart(char c) {
        if (!read) {
            read = true;
            read();
        }
        return lastParts.contains(c);
    }

    /** {@return the places of names with a point in them, whatever they do there} */
    public List<Mention> names() {
        List<Mention> names = new ArrayList<>();
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                continue;
            }
            Bare t = line.noted();
            int last = t.length() - 1;
            for (int i = t.next(words.other, 1, last); i < last; i = t.next(words.other, i + 1, last)) {
                boolean point = Chars.isNamePoint(t.charAt(i)) || isInitial(t, i);
                int end = point ? endAt(t, i, t.length()) : -1;
                int start = end > 0 ? firstPart(t, i) : -1;
                if (start >= 0) {
                    names.add(new Mention(line.passage(), new Range(start, end)));
                }
            }
        }
        return names;
    }

    /** 渔业报·在线: whether a point stands between two names of a body. */
    private boolean isBehindBody(Bare t, int point) {
        return words.bodyEndings.startBefore(t, point, Math.max(0, point - LONGEST)) >= 0
                && !foreign(t.charAt(point - 1));
    }

    /** {@return whether the point behind an initial stands in front of a name, as in J.K.罗琳} */
    private static boolean isInitial(Bare t, int at) {
        return t.charAt(at) == '.' && Character.isUpperCase(t.charAt(at - 1));
    }

    /** Where a name starts that has its last point at a place, behind initials or a part of its own; or -1. */
    private int firstPart(Bare t, int last) {
        int first = last;
        int start = last;
        int floor = Math.max(0, last - 2 * LONGEST);
        // 安东·卡列金写给林夫人玛莎·科林: no part in the middle is that long
        for (int i = last - 1; i >= floor && isInName(t, i) && first - i <= LONGEST_PART; i--) {
            first = Chars.isNamePoint(t.charAt(i)) ? i : first;
            start = i;
        }
        // a bullet in front of a name
        while (start < first && Chars.isNamePoint(t.charAt(start))) {
            start++;
        }
        return first > 0 && Chars.isHan(t.charAt(first - 1)) && start < first ? startAt(t, first, 0) : start;
    }

    private static boolean isInName(Bare t, int at) {
        char c = t.charAt(at);
        return (Chars.isHan(c) && !Chars.isLatin(t.charAt(at + 1)))
                || Chars.isNamePoint(c)
                || (at > 0 && isInitial(t, at))
                || (Character.isUpperCase(c) && (Chars.isNamePoint(t.charAt(at + 1)) || t.charAt(at + 1) == '.'));
    }

    private void read() {
        tails = new HashMap<>();
        heads = new HashMap<>();
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                continue;
            }
            Bare t = line.noted();
            int last = t.length() - 1;
            for (int i = t.next(words.other, 1, last); i < last; i = t.next(words.other, i + 1, last)) {
                if (Chars.isNamePoint(t.charAt(i)) && Chars.isHan(t.charAt(i + 1))) {
                    String tail = tail(t, i + 1);
                    if (tail.length() == 1) {
                        lastParts.add(tail.charAt(0));
                    }
                    note(tails, key(t, i), tail);
                    note(heads, key(t, i), head(t, i));
                }
            }
        }
    }

    private static void note(Map<String, List<String>> parts, String key, String part) {
        List<String> same = parts.computeIfAbsent(key, any -> new ArrayList<>());
        if (!part.isEmpty() && same.size() < MOST) {
            same.add(part);
        }
    }

    private static String key(Bare t, int point) {
        return t.substring(point - 1, point) + t.charAt(point + 1);
    }

    /** What may be the last part of a name: up to a word that none holds; nothing where another part follows. */
    private String tail(Bare t, int start) {
        int limit = Math.min(t.length(), start + LONGEST);
        int i = start + 1;
        while (i < limit
                && Chars.isHan(t.charAt(i))
                && !ends(t, i, limit)
                && verbs.endAt(t, start, i, t.length()) < 0) {
            i++;
        }
        boolean goesOn = i < t.length() && (Chars.isNamePoint(t.charAt(i)) || t.charAt(i) == '-');
        return goesOn && i + 1 < t.length() && Chars.isHan(t.charAt(i + 1)) ? "" : t.substring(start, i);
    }

    /** What may be the first part of a name, read backwards; nothing where another part stands in front. */
    private String head(Bare t, int point) {
        int floor = Math.max(0, point - LONGEST);
        int i = point - 1;
        while (i > floor
                && Chars.isHan(t.charAt(i - 1))
                && !starts(t, i, floor)
                && !(point - i >= LEAST && isBehindCountry(t, i, floor))) {
            i--;
        }
        boolean goesOn = i > 0 && (Chars.isNamePoint(t.charAt(i - 1)) || t.charAt(i - 1) == '-');
        return goesOn || !Chars.isHan(t.charAt(i))
                ? ""
                : new StringBuilder(t.substring(i, point)).reverse().toString();
    }

    /** {@return whether a word that no name holds stands in front of a place} */
    private boolean starts(Bare t, int at, int floor) {
        int start = Math.min(
                Math.min(from(words.breakers, t, at, floor), from(words.anyCues, t, at, floor)),
                from(words.titles, t, at, floor));
        if (start < at - 1) {
            return true;
        }
        if (inside.holds(t, floor, at - 1)) {
            return false;
        }
        boolean particle = start < at
                || words.particles.endAt(t, at - 1, at) > 0
                || words.joints.endAt(t, at - 1, at) > 0
                || words.beings.endAt(t, at - 1, at) > 0;
        // 总裁道恩利·卡列金: behind a title it is no word of its own
        boolean behindTitle = words.titles.startBefore(t, at - 1, floor) >= 0
                && words.attributive.endAt(t, at - 1, at) < 0
                && words.joints.endAt(t, at - 1, at) < 0;
        return particle && !foreign(t.charAt(at - 1)) && !behindTitle;
    }

    /** 叙利亚安东·卡列金: whether the country or city that somebody is from ends here. */
    private boolean isBehindCountry(Bare t, int at, int floor) {
        int land = words.lands.startBefore(t, at, floor);
        int place = words.places.startBefore(t, at, floor);
        return (land >= 0 && at - land > LEAST) || (place >= 0 && at - place >= LEAST);
    }

    private static int from(Lexicon words, Bare t, int at, int floor) {
        int start = words.startBefore(t, at, floor);
        return start < 0 ? at : start;
    }

    private boolean ends(Bare t, int at, int limit) {
        int end = Math.max(
                Math.max(words.breakers.endAt(t, at, limit), words.anyCues.endAt(t, at, limit)),
                Math.max(words.titles.endAt(t, at, limit), words.honorifics.endAt(t, at, limit)));
        // 安东·卡列金协会
        boolean body = words.bodyEndings.endAt(t, at, t.length()) > at + 1;
        boolean follows = words.spotting.nameFollowers.endAt(t, at, t.length()) > at + 1;
        boolean adverb = words.adverbs.endAt(t, at, at + 1) > 0 && !inside.holds(t, 0, at);
        if (end > at + 1 || body || follows || adverb) {
            return true;
        }
        boolean particle = end > 0
                || words.particles.endAt(t, at, limit) > 0
                || words.joints.endAt(t, at, limit) > 0
                || words.beings.endAt(t, at, limit) > 0;
        if (words.circumstanceStarts.endAt(t, at, at + 1) > 0 && at + 1 < t.length() && !foreign(t.charAt(at + 1))) {
            // 卡列金于个别场合
            return true;
        }
        boolean doubtful = words.mentions.foreignInside.endAt(t, at, at + 1) > 0;
        return particle && (doubtful ? !inside.holds(t, 0, at) : !foreign(t.charAt(at)));
    }

    /** How long the name's part is that a tail begins with: where most different words follow in the story. */
    private int size(String tail, List<String> same, IntPredicate kept) {
        int best = 0;
        int most = 1;
        for (int size = 1; size <= tail.length(); size++) {
            Set<Character> next = new HashSet<>();
            boolean goesOn = true;
            for (String other : same) {
                if (other.startsWith(tail.substring(0, size))) {
                    char behind = other.length() > size ? other.charAt(size) : ' ';
                    next.add(behind);
                    goesOn &= foreign(behind);
                }
            }
            if (!goesOn && next.size() > (size < LEAST ? LEAST : 1) && next.size() >= most) {
                most = next.size();
                best = size;
            }
        }
        return best > 0 ? best : spelled(tail, kept);
    }

    /**
     * How far a tail is written as foreign names are, but for a character with two of theirs on the far side; the whole
     * of it where next to nothing else is left.
     */
    private int spelled(String tail, IntPredicate kept) {
        int size = 0;
        while (size < tail.length()
                && (foreign(tail.charAt(size))
                        || words.mentions.foreignInside.contains(tail, size, size + 1)
                        || (size > 0 && isForeign(tail, size + 1)))) {
            size++;
        }
        if (size == tail.length()) {
            return size;
        }
        int rest = tail.length() - size;
        boolean little = rest < LEAST_CUT ? kept.test(size) : size < LEAST && rest <= LEAST_CUT;
        return size == 0 || little ? tail.length() : size;
    }

    private boolean isForeign(String part, int from) {
        return part.length() >= from + LEAST && foreign(part.charAt(from)) && foreign(part.charAt(from + 1));
    }

    private boolean foreign(char c) {
        String one = String.valueOf(c);
        return words.transliterating.contains(one) || words.foreignParts.contains(one);
    }
}
