package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells which full name of a body a Chinese story shortens, as 巴西卫生部 to 卫生部. Not thread-safe. */
final class Bodies {
    private static final int LEAST = 3;
    private static final int LONGEST = 8;
    private static final int LONGEST_TEXT = 14;
    private static final int LONGEST_OWNER = 12;
    private static final int MOST_SEARCHES = 200;
    private static final int LEAST_WHOLE = 2;
    private static final int LEAST_LONG = 4;
    private static final int LONGEST_NAME = 16;

    private final List<Line> lines;
    private final ChineseWords words;
    private final Searches<Optional<Mention>> full = new Searches<>(MOST_SEARCHES, Optional.empty(), this::find);
    private final Searches<Optional<Mention>> shortened =
            new Searches<>(MOST_SEARCHES, Optional.empty(), this::findShortened);
    private final Searches<Optional<Mention>> whole = new Searches<>(MOST_SEARCHES, Optional.empty(), this::findWhole);

    private final Searches<Optional<Mention>> named = new Searches<>(MOST_SEARCHES, Optional.empty(), this::findNamed);

    Bodies(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words.chinese;
    }

    /** {@return where the body is named with the country or city that it belongs to, always the same one} */
    Optional<Mention> full(Mention body) {
        String text = body.text();
        // 政府 is that of the one country of which the story tells
        boolean bare = text.length() >= LEAST || words.authorities.contains(text);
        if (!bare
                || text.length() < LEAST_WHOLE
                || text.length() > LONGEST_TEXT
                || !Chars.isHan(text.charAt(0))
                || words.places.endAt(text, 0, text.length()) > 0) {
            return Optional.empty();
        }
        return full.of(text)
                .or(() -> words.bodyOwners.endAt(text, 0, 1) > 0 ? shortened.of(text) : Optional.empty())
                .filter(one -> one.isBefore(body));
    }

    /** 区园林局 for 海市东林区水务和园林管理局: a body with a place in front whose name has all characters in their order. */
    private Optional<Mention> findShortened(String text) {
        int last = text.length() - 1;
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(text.charAt(last)); at >= 0; at = t.indexOf(text.charAt(last), at + 1)) {
                int first = firstOf(text, t, at);
                int start = first > 0 ? placeStart(t, first) : -1;
                if (start >= 0 && at + 1 - start > text.length() + 1) {
                    return Optional.of(new Mention(line.passage(), new Range(start, at + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the first character of a short name stands in front of the others, between no other words; or -1. */
    private int firstOf(String text, String t, int end) {
        int left = text.length() - 2;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
            if (!Chars.isHan(t.charAt(i))
                    || words.attributive.endAt(t, i, end) > 0
                    || words.anyCues.endAt(t, i, end) > i + 1) {
                return -1;
            }
            if (t.charAt(i) == text.charAt(left) && left-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private int placeStart(String t, int at) {
        for (int i = Math.max(0, at - LONGEST); i < at; i++) {
            if (words.places.endAt(t, i, at) > i + 1) {
                return i;
            }
        }
        return -1;
    }

    /** {@return where the body is named with what it is, as 哈佛大学 for 哈佛, always the same} */
    Optional<Mention> whole(Mention body) {
        String text = body.text();
        boolean none = text.length() < LEAST_WHOLE
                || text.length() > LONGEST
                || !Chars.isHan(text.charAt(0))
                || words.lands.contains(text)
                || words.places.contains(text);
        return none ? Optional.empty() : whole.of(text).filter(one -> one.isBefore(body));
    }

    private Optional<Mention> findWhole(String text) {
        Optional<Mention> found = Optional.empty();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(text) : -1; at >= 0; at = t.indexOf(text, at + 1)) {
                int end = words.wholeEndings.endAt(t, at + text.length(), t.length());
                if (end > 0) {
                    Mention one = new Mention(line.passage(), new Range(at, end));
                    if (found.isPresent() && !found.get().text().equals(one.text())) {
                        return Optional.empty();
                    }
                    found = found.isPresent() ? found : Optional.of(one);
                }
            }
        }
        return found;
    }

    /** Where the country, city or government starts that a body belongs to and whose name stands in front of it, or -1. */
    private int ownerStart(String t, int at) {
        int mission = missionStart(t, at);
        if (mission >= 0) {
            return mission;
        }
        int floor = Math.max(0, at - LONGEST_OWNER);
        int place = words.places.startBefore(t, at, Math.max(0, at - LONGEST));
        int start = words.bodyOwners.startBefore(t, at, floor);
        if (start < 0 || place >= 0) {
            // 当地警方, 官媒晨报: no name of a place
            String owner = place < 0 ? "" : t.substring(place, at);
            boolean named = !words.referents.namelessPlaces.contains(owner) && !words.bodyRoles.contains(owner);
            return !named ? -1 : place >= 0 ? place : rankStart(t, at, floor);
        }
        while (start > floor && Chars.isHan(t.charAt(start - 1)) && !ends(t, start, floor)) {
            start--;
        }
        boolean whole = start == 0 || start > floor || !Chars.isHan(t.charAt(start - 1)) || ends(t, start, floor);
        for (int i = start; i < at; i++) {
            if (words.places.endAt(t, i, at) > i + 1) {
                return i;
            }
        }
        return whole && at - start >= 2 ? start : -1;
    }

    /** 甲国国家统计局, 国家统计局: where the country starts in front of what bodies of a whole country are called, or that; or -1. */
    private int rankStart(String t, int at, int floor) {
        int rank = words.referents.bodyRanks.startBefore(t, at, floor);
        int place = rank < 0 ? -1 : words.places.startBefore(t, rank, Math.max(0, rank - LONGEST));
        return place >= 0 ? place : rank;
    }

    /** 甲国驻乙国大使馆, 甲国驻乙大使馆: where the country starts that sent the body, or -1. */
    private int missionStart(String t, int at) {
        for (int i = at - 1; i > Math.max(0, at - LONGEST) && Chars.isHan(t.charAt(i)); i--) {
            if (words.referents.stationed.endAt(t, i, at) > 0) {
                return words.places.startBefore(t, i, Math.max(0, i - LONGEST));
            }
        }
        return -1;
    }

    /** {@return whether a word ends here that is no part of a body's name} */
    private boolean ends(String t, int at, int floor) {
        return words.attributive.startBefore(t, at, floor) >= 0
                || words.joints.startBefore(t, at, floor) >= 0
                || words.openers.startBefore(t, at, floor) >= 0
                || within(words.breakers.startBefore(t, at, floor), at - 1)
                || words.coverbs.startBefore(t, at, floor) >= 0
                || words.anyCues.startBefore(t, at, floor) >= 0
                || words.titles.startBefore(t, at, floor) >= 0
                || words.timeUnits.startBefore(t, at, floor) >= 0;
    }

    /** 校方, 该校: {@return the one body of that kind that the story has named in full before} */
    Optional<Mention> ofKind(Mention body) {
        List<String> endings = words.referents.kinds.getOrDefault(body.text(), List.of());
        Optional<Mention> found = Optional.empty();
        for (String ending : endings) {
            Optional<Mention> one = named.of(ending).filter(name -> name.isBefore(body));
            if (one.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = one.isPresent() ? one : found;
        }
        return found;
    }

    /** The only body of the story whose name ends with a noun. */
    private Optional<Mention> findNamed(String noun) {
        Optional<Mention> found = Optional.empty();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(noun, 1) : -1; at > 0; at = t.indexOf(noun, at + 1)) {
                int end = at + noun.length();
                // 大学生
                int start = words.titles.endAt(t, at, t.length()) > end ? -1 : nameStart(t, at);
                if (start >= 0) {
                    Mention one = new Mention(line.passage(), new Range(start, end));
                    if (found.filter(known -> !isSame(one.text(), known.text())).isPresent()) {
                        return Optional.empty();
                    }
                    found = found.filter(known ->
                                    known.range().length() >= one.range().length())
                            .or(() -> Optional.of(one));
                }
            }
        }
        return found;
    }

    /** {@return whether one name of a body is the end of the other} */
    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** 广东省第一|中学: where a name starts, at a place, that goes on with a noun; or -1. */
    private int nameStart(String t, int at) {
        int floor = Math.max(0, at - LONGEST_NAME);
        int start = at;
        int place = -1;
        while (start > floor
                && Chars.isHan(t.charAt(start - 1))
                && words.attributive.startBefore(t, start, floor) < 0) {
            start--;
            place = words.places.endAt(t, start, at) > start + 1 ? start : place;
        }
        return place >= 0 ? place : clauseStart(t, at, floor);
    }

    /** 北湾大学文|学院: where a clause starts that runs on to a noun with no word in it that is no part of a name; or -1. */
    private int clauseStart(String t, int at, int floor) {
        int start = at;
        while (start > floor && Chars.isHan(t.charAt(start - 1)) && !ends(t, start, floor)) {
            start--;
        }
        boolean opens = start == 0 || !Chars.isWord(t.charAt(start - 1));
        boolean counted = words.demonstratives.endAt(t, start, at) > 0
                || words.quantified.endAt(t, start, at) > 0
                || words.pointers.endAt(t, start, at) > 0;
        return opens && !counted && at - start >= LEAST_LONG ? start : -1;
    }

    private static boolean within(int start, int end) {
        return start >= 0 && start < end;
    }

    /**
     * {@return whether of two names of a body the first tells more: it has all characters of the other in their order, as
     * 台北市政府文化局 of 北市文化局; words in front, as in 负责深圳市教育局, are no part of a name}
     */
    private static boolean tellsMore(String one, String other) {
        if (one.endsWith(other) || other.endsWith(one)) {
            return one.length() < other.length();
        }
        int at = -1;
        for (int i = 0; i < other.length(); i++) {
            at = one.indexOf(other.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> find(String text) {
        Optional<Mention> found = Optional.empty();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = line.passage().chinese() ? t.indexOf(text, 1) : -1; at > 0; at = t.indexOf(text, at + 1)) {
                int start = ownerStart(t, at);
                if (start >= 0) {
                    Mention one = new Mention(line.passage(), new Range(start, at + text.length()));
                    if (found.isEmpty() || tellsMore(one.text(), found.get().text())) {
                        found = Optional.of(one);
                    } else if (!one.is(found.get().text())
                            && !tellsMore(found.get().text(), one.text())) {
                        return Optional.empty();
                    }
                }
            }
        }
        return found;
    }
}
