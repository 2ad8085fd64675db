package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.ForeignInside;
import dev.newspost.internal.speech.word.VerbStart;

/** Tells which characters of a Chinese noun phrase belong to a name and are words of their own elsewhere. */
final class PhraseName {
    private static final int LONGEST_HAN_NAME = 3;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final StoryNames known;
    private final ForeignInside inside;
    private final VerbStart verbs;

    PhraseName(ChineseWords words, Bare bare, ChineseShapes shapes, StoryNames known) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.known = known;
        this.inside = new ForeignInside(words);
        this.verbs = new VerbStart(words);
    }

    /**
     * 处长曾志强, 局长向国庆: a word that is a surname as well belongs to the name where a title stands before it and a
     * verb behind, or nothing else stands before the verb.
     */
    private int fullName(int from, int at, int to) {
        boolean alone = at == from && (to - at <= LONGEST_HAN_NAME ? isGivenName(at + 1, to) : isNameInFront(at, to));
        if (words.titles.startBefore(t, at, from) < 0 && !alone) {
            return -1;
        }
        boolean surname = words.surnames.endAt(t, at, to) == at + 1;
        boolean rare = !surname && words.rareSurnames.endAt(t, at, to) == at + 1;
        if ((!surname && !rare) || words.anyCues.endAt(t, at + 1, to) > 0 || words.adverbs.endAt(t, at, to) > at + 1) {
            return -1;
        }
        if (words.breakers.endAt(t, at + 1, to) > at + 2 || (at + 1 < to && Chars.isDigit(t.charAt(at + 1)))) {
            // 曾多次, 于14日: a word that tells how often or when stands behind
            return -1;
        }
        for (int end = Math.min(at + LONGEST_HAN_NAME, to); end >= at + 2; end--) {
            boolean ends = end == to || words.anyCues.endAt(t, end, to) > 0 || words.breakers.endAt(t, end, to) > 0;
            if (ends && (surname || isGivenName(at + 1, end))) {
                return end;
            }
        }
        return -1;
    }

    /** 曾静在书里, 曾静芬对记者: whether a whole name stands in front of a word that tells where or to whom it is said. */
    private boolean isNameInFront(int at, int to) {
        boolean common = words.surnames.endAt(t, at, to) == at + 1;
        for (int end = at + 2; common && end <= at + LONGEST_HAN_NAME && end < to; end++) {
            if (words.breakers.endAt(t, at + 1, to) > 0) {
                return false;
            }
            if (words.breakers.endAt(t, end, to) > 0 && isGivenName(at + 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a stretch has a character of a given name, and is no noun for people or a body} */
    private boolean isGivenName(int from, int end) {
        if (words.titles.endAt(t, from, end) > 0
                || words.places.endAt(t, from, end) > 0
                || words.notBreakers.endAt(t, from, end) > 0
                || shapes.isBody(from, end)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (words.givenShe.endAt(t, i, i + 1) > 0 || words.givenHe.endAt(t, i, i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * 任正安, 罗致平: a character of a name may be a word that ends a subject elsewhere. Behind a surname that starts the
     * phrase or follows a title, the next character belongs to the name.
     */
    int end(int from, int at, int to) {
        if (inside.holds(t, from, at)) {
            return at + 1;
        }
        // 阿都维曼: no word of its own inside a foreign name that begins with 阿
        if (at > from
                && at + 1 < to
                && words.familiarAlone.endAt(t, at - 1, at) > 0
                && words.transliterating.endAt(t, at + 1, to) > 0) {
            return at + 1;
        }
        if (words.adverbs.endAt(t, at, to) > 0 || words.rareSurnames.endAt(t, at, to) > 0) {
            return fullName(from, at, to);
        }
        boolean behindTitle = at > from
                && (words.titles.startBefore(t, at, from) >= 0 || words.attributive.startBefore(t, at, at - 1) >= 0)
                && !isBehindPolite(from, at, to);
        boolean starts = at == from || behindTitle || Chars.isBlank(t.charAt(at - 1));
        int surname = starts ? words.surnames.endAt(t, at, to) : -1;
        if (surname > at
                && surname < to
                && words.circumstanceStarts.endAt(t, at, surname) > 0
                && (Chars.isDigit(t.charAt(surname)) || words.breakers.endAt(t, surname, to) > surname + 1)) {
            // 局长于14日, 局长于周三
            return -1;
        }
        if (surname < 0 || surname >= to || !Chars.isHan(t.charAt(surname))) {
            return surname;
        }
        if (known.endAt(at, to) < 0 && isWord(from, at, surname, to)) {
            return -1;
        }
        if (at == from && words.notNames.endAt(t, at, to) > surname && words.breakers.endAt(t, at, to) > surname) {
            // 高声: no name, whatever its first character
            return -1;
        }
        if (words.circumstanceStarts.endAt(t, at, surname) > 0 && words.places.endAt(t, surname, to) > 0) {
            return -1;
        }
        if (words.adverbs.endAt(t, surname, to) > 0) {
            if (words.circumstanceStarts.endAt(t, surname, to) > 0 && known.isLastPart(at, surname)) {
                // 局长金在会上: the last part of a foreign name
                return surname;
            }
            return Math.max(surname, fullName(from, at, to));
        }
        // 梁举例指, 梁未有解释: the surname alone in front of a verb or adverb
        int word = Math.max(words.anyCues.endAt(t, surname, to), words.breakers.endAt(t, surname, to));
        boolean follows = word > surname + 1 && words.notBreakers.endAt(t, surname, to) < 0;
        if (follows && words.notBreakers.endAt(t, at, to) < 0) {
            return surname;
        }
        int end = surname + 1;
        if (known.goesOn(at, end, to) && !startsDeed(at, end, to)) {
            return end + 1;
        }
        return isLastOfName(at, end, to, behindTitle) ? end + 1 : end;
    }

    /** 林秋一开口: whether a name that the story has here only was read with the first character of what he does. */
    boolean isMisread(int start, int at, int end) {
        return end == at + 1 && at > start + 1 && known.contains(start, end) && startsDeed(start, at, t.length());
    }

    /** 林秋睽违八年: whether what somebody does starts behind a name, in which the story has no more of it than here. */
    private boolean startsDeed(int start, int at, int to) {
        return known.isOnce(start, Math.min(to, at + 1))
                && (words.breakers.endAt(t, at, to) > at + 1
                        || verbs.endAt(t, start, at, to) > at + 1
                        || words.acting.isNotGiven(t, at));
    }

    /** 店主于个人, 店主戴上手套, 店主于研讨会: whether a surname is the beginning of what somebody does or where. */
    private boolean isWord(int from, int at, int surname, int to) {
        if (words.acting.isNotGiven(t, surname)) {
            return !shapes.transliterated(at, surname + 1);
        }
        int word = Math.max(words.breakers.endAt(t, at, to), verbs.endAt(t, from, at, to));
        boolean place = words.circumstanceStarts.endAt(t, at, surname) > 0
                && !(surname + 1 < to && words.isGivenCharacter(t, surname + 1));
        return at > from && !words.isGivenCharacter(t, surname) && (word > surname || place);
    }

    /** 法官林文如接受, 林有为指出: whether a character belongs to the name in front that is a word of its own elsewhere. */
    private boolean isLastOfName(int start, int at, int to, boolean behindTitle) {
        if (at >= to || words.nameCharacters.endAt(t, at, to) < 0) {
            return false;
        }
        if (words.breakers.endAt(t, at, to) > at + 1 || verbs.endAt(t, start, at, to) > at + 1) {
            // 镇长林秋一再强调
            return false;
        }
        int behind = at + 1;
        if (behindTitle) {
            return behind == to
                    || !Chars.isHan(t.charAt(behind))
                    || words.breakers.endAt(t, behind, to) > words.notBreakers.endAt(t, behind, to)
                    || words.anyCues.endAt(t, behind, to) > 0;
        }
        // no coverb or modal stands right in front of a verb of saying
        return (behind == to || words.adverbs.endAt(t, behind, to) > 0)
                && words.mentions.verbless.endAt(t, at, to) > 0
                && !known.contains(start, at);
    }

    /** 林知秋女士周四, 安东·卡列金准将周五: whether a word stands behind what honours a name, and no other name. */
    private boolean isBehindPolite(int from, int at, int to) {
        int word = words.breakers.endAt(t, at, to);
        if (word <= at + 1) {
            return false;
        }
        int polite =
                Math.max(words.honorificsShe.startBefore(t, at, from), words.honorificsHe.startBefore(t, at, from));
        int office = Math.max(
                words.honorifics.startBefore(t, at, from), words.mentions.officesBehind.startBefore(t, at, from));
        return polite > from || (office > from && words.stopsName(t, word) && isNamedInFront(from, office));
    }

    /** Whether a name ends in front of an office that is not a longer word: none in 国防部长. */
    private boolean isNamedInFront(int from, int office) {
        return words.titles.startBefore(t, office, from) < 0 && !shapes.isBody(from, office);
    }
}
