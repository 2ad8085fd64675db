package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;

/** Finds where the shortest mention in a Chinese noun phrase begins: behind attributes, titles of works and bodies. */
final class MentionStart {
    private static final int LONGEST = 60;
    private static final int LONGEST_PEOPLE = 4;
    private static final int LEAST_TIME = 2;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;

    MentionStart(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
    }

    /** Where the title opens that closes at {@code close}; below {@code start} where none does. */
    int titleStart(int start, int close) {
        int open = close;
        while (open >= start && t.charAt(open) != '《') {
            open--;
        }
        return open;
    }

    /** The place behind the last 的 that stands in no title of a work. */
    int lastAttribute(int start, int end) {
        long bits = words.other | words.attributive.bit();
        // 《河上的桥》: the title that a stretch ends with is looked into as little as another
        int last = end > start && t.charAt(end - 1) == '》' ? end - 1 : end - 2;
        for (int i = t.previous(bits, last, start + 1); i > start; i = t.previous(bits, i - 1, start + 1)) {
            if (t.charAt(i) == '》') {
                int open = titleStart(start, i);
                if (open < start) {
                    return start;
                }
                if (i == end - 1 || (i == end - 2 && t.charAt(end - 1) == '》')) {
                    return open;
                }
                i = open;
            } else if (words.attributive.endAt(t, i, i + 1) > 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** "监测组织Great Fire": a foreign name behind the noun for what it is. */
    int behindBody(int start, int end) {
        if (!Chars.isLatin(t.charAt(end - 1))) {
            return start;
        }
        int i = end;
        while (i > start
                && (Chars.isLatin(t.charAt(i - 1))
                        || Chars.isBlank(t.charAt(i - 1))
                        || ".&-'’".indexOf(t.charAt(i - 1)) >= 0
                        || Chars.isDigit(t.charAt(i - 1)))) {
            i--;
        }
        if (i < end && words.latinTitles.contains(t, Chars.skipBlanks(t, i, end), end)) {
            // 造纸厂CEO: the office is no name
            return start;
        }
        // 老K, 小M: the letter belongs to what stands before it
        if (i > start && i == end - 1 && words.familiarStarts.startBefore(t, i, start) == i - 1) {
            return i - 1;
        }
        return i == start ? start : Chars.skipBlanks(t, i, end);
    }

    /** 造纸企业南桥纸品(Nanqiao Paper): the noun for what a body is stands before its name. */
    int behindKind(int start, int end) {
        for (int i = end - 2; i > start; i--) {
            int kind = words.bodyKinds.endAt(t, i, end);
            if (kind > 0 && kind < end) {
                boolean name = end - kind >= 2
                        && words.titles.endAt(t, kind, end) < 0
                        && words.joints.endAt(t, kind, end) < 0
                        && words.bodyEndings.startBefore(t, end, kind) != kind;
                return name ? kind : start;
            }
        }
        return start;
    }

    /** 蒙古人卡列金, 港裔裘安: where a name starts behind the people or place that somebody is from; else -1. */
    int behindPeople(int start, int end) {
        for (int i = start + 1; i <= Math.min(end - 2, start + LONGEST_PEOPLE); i++) {
            int name = words.peoples.endAt(t, i, end);
            if (name > 0 && isPeople(start, i) && isName(start, name, end)) {
                return name;
            }
        }
        return -1;
    }

    private boolean isPeople(int start, int end) {
        return words.peopleNames.contains(t, start, end)
                || words.lands.contains(t, start, end)
                || words.places.contains(t, start, end)
                || shapes.transliterated(start, end);
    }

    /** {@return whether a name stands behind a people's: one in shape, or words that the story has without the people's too} */
    private boolean isName(int start, int name, int end) {
        if (end - name < 2
                || shapes.isBody(name, end)
                || words.lands.endAt(t, name, end) > 0
                || words.notNames.endAt(t, name, end) > 0
                || words.titles.startBefore(t, end, name) >= 0) {
            return false;
        }
        for (int i = name; i < end; i++) {
            if (!Chars.isHan(t.charAt(i)) && !Chars.isNamePoint(t.charAt(i))) {
                return false;
            }
        }
        int surname = words.surnames.endAt(t, name, end);
        return shapes.transliterated(name, end)
                || (surname > 0 && surname < end && shapes.isSized(name, surname, end) && isGiven(surname, end))
                || (words.breakers.endAt(t, name, end) < 0
                        && words.anyCues.endAt(t, name, end) < 0
                        && known.standsAlone(start, name, end));
    }

    private boolean isGiven(int from, int end) {
        boolean given = false;
        for (int i = from; i < end; i++) {
            given |= words.isGivenCharacter(t, i);
        }
        return given;
    }

    /** Where the last bracket opens that closes in a stretch, or -1. */
    int lastBracket(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - 2 * LONGEST); i--) {
            if (Chars.isOpeningBracket(t.charAt(i)) && shapes.bracketEnd(i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** "国务院一名官员": the mention begins with the numeral. */
    int someone(int start, int end) {
        for (int i = end - 3; i > start; i--) {
            int numeral = words.someone.endAt(t, i, end);
            if (numeral > i + 1 && words.someone.endAt(t, i - 1, end) < numeral) {
                return countStart(start, i);
            }
        }
        return behindTime(start, end);
    }

    /** 临走时女儿: where the noun for somebody stands behind a time that leads to it, else the start. */
    private int behindTime(int start, int end) {
        for (int i = start + LEAST_TIME; i < end - 1; i++) {
            boolean time = words.moments.endAt(t, i, end) > 0 && words.titles.contains(t, i + 1, end);
            if (time && words.notBreakers.endAt(t, i, end) < 0 && words.notMoments.startBefore(t, i + 1, start) < 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** 120多名, 十几位: where a numeral starts that goes on behind a place. */
    private int countStart(int start, int from) {
        int i = from;
        while (i > start && isCountPart(i - 1)) {
            i--;
        }
        return i;
    }

    /** 三名, 20位: whether a stretch is nothing but a numeral and what people are counted by. */
    boolean isCount(int start, int end) {
        int measure = words.personMeasures.startBefore(t, end, start);
        return words.someone.contains(t, start, end) || (measure > start && countStart(start, measure) == start);
    }

    private boolean isCountPart(int at) {
        return Chars.isDigit(t.charAt(at)) || words.countParts.endAt(t, at, at + 1) > 0;
    }
}
