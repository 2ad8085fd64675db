package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Joins the names of people who speak together, as 安娜·贝尔（Anna Bell）和汤姆·格林, into the mention that holds them all. */
final class ChineseJoint {
    private static final int MOST = 4;
    private static final int LEAST_BODY = 2;
    private static final int LONGEST_BODY = 14;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseShapes shapes;
    private final ChinesePhrase phrases;
    private final ChineseMention mentions;

    ChineseJoint(ChineseWords words, Bare bare, ChineseShapes shapes, ChinesePhrase phrases, ChineseMention mentions) {
        this.words = words;
        this.t = bare;
        this.shapes = shapes;
        this.phrases = phrases;
        this.mentions = mentions;
    }

    /** {@return a name with those that are joined to it, from {@code from} on, in front of a verb that starts at {@code to}} */
    Subject joined(Subject found, int from, int to) {
        if (!found.isName()) {
            return found;
        }
        int end = found.range().end();
        for (int n = 0; n < MOST; n++) {
            int next = nextEnd(end, to);
            if (next < 0) {
                break;
            }
            end = next;
        }
        int start = found.range().start();
        for (int n = 0; n < MOST; n++) {
            int previous = previousStart(from, start);
            if (previous < 0) {
                break;
            }
            start = previous;
        }
        Range all = new Range(start, end);
        return all.equals(found.range()) ? found : new Subject(all, Subject.Kind.NAME);
    }

    /** Where the name ends that is joined to one which ends at a place, or -1. */
    private int nextEnd(int end, int to) {
        int joint = behindBracket(end, to);
        int second = words.joints.endAt(t, joint, to);
        if (second < 0) {
            return -1;
        }
        int phrase = phrases.nounPhraseEnd(second, to);
        Optional<Subject> name =
                phrase > second ? mentions.reduce(second, phrase).filter(Subject::isName) : Optional.empty();
        return name.filter(who -> isNext(second, who.range().start())
                        && acts(behindBracket(who.range().end(), to), to))
                .map(who -> who.range().end())
                .orElse(-1);
    }

    /** {@return whether a name stands right behind a joint, or behind a title or the body that somebody is of} */
    private boolean isNext(int joint, int name) {
        int title = words.titles.startBefore(t, name, joint);
        return name == joint || title == joint || isOffice(joint, title) || isOwned(joint, name);
    }

    /** 与德国财长, 和枫冈大学校长: whether the land or body stands in front of a title that it has. */
    private boolean isOffice(int from, int title) {
        return title - from >= LEAST_BODY
                && title - from <= LONGEST_BODY
                && (words.lands.contains(t, from, title)
                        || words.places.contains(t, from, title)
                        || (shapes.isBody(from, title) && phrases.nounPhraseEnd(from, title) == title));
    }

    /** Where the joint stands in front of a land's or body's title that starts at a place, or -1. */
    private int officeJoint(int from, int title) {
        for (int i = title - LEAST_BODY; i > Math.max(from, title - 1 - LONGEST_BODY); i--) {
            int joint = words.joints.startBefore(t, i, from);
            if (joint > from && isOffice(i, title)) {
                return joint;
            }
        }
        return -1;
    }

    /** 和北桥大学的彼得·汉森: whether nothing but a body and the mark of the attribute stands in front of a name. */
    private boolean isOwned(int from, int name) {
        int mark = words.attributive.startBefore(t, name, name - 1);
        return mark - from >= LEAST_BODY
                && mark - from <= LONGEST_BODY
                && shapes.isBody(from, mark)
                && phrases.nounPhraseEnd(from, mark) == mark;
    }

    /** {@return whether people who end here do what follows together: nothing is theirs and they only meet nobody} */
    private boolean acts(int end, int to) {
        if (end >= to) {
            return true;
        }
        if (words.attributive.endAt(t, end, to) > 0 || Chars.isNamePoint(t.charAt(end))) {
            return false;
        }
        for (int i = end; i < to; i++) {
            if (words.meetings.endAt(t, i, to) > 0) {
                return words.joints.endAt(t, end, to) > 0 || words.together.endAt(t, end, to) > 0;
            }
        }
        return true;
    }

    /** Where the name starts that stands in front of one which starts at a place and is joined to it, or -1. */
    private int previousStart(int from, int start) {
        int title = words.titles.startBefore(t, start, from);
        int owned = ownedJoint(from, start);
        int office = owned < 0 && title > from ? officeJoint(from, title) : -1;
        int besides = owned > 0 ? owned : office;
        int joint = besides > 0 ? besides : words.joints.startBefore(t, title >= 0 ? title : start, from);
        if (joint <= from) {
            return -1;
        }
        return mentions.reduce(from, joint)
                .filter(Subject::isName)
                .filter(who -> behindBracket(who.range().end(), joint) == joint)
                .filter(who -> shapes.shapedAsName(who.range()) || isPointed(who.range()))
                .map(who -> who.range().start())
                .orElse(-1);
    }

    /** Where the joint stands in front of the body that somebody is of whose name starts at a place, or -1. */
    private int ownedJoint(int from, int name) {
        if (words.attributive.startBefore(t, name, from) != name - 1) {
            return -1;
        }
        for (int i = name - 1 - LEAST_BODY; i > Math.max(from, name - 2 - LONGEST_BODY); i--) {
            int joint = words.joints.startBefore(t, i, from);
            if (joint > from && isOwned(i, name)) {
                return joint;
            }
        }
        return -1;
    }

    private boolean isPointed(Range range) {
        return Chars.namePoint(range.of(t.text())) >= 0;
    }

    private int behindBracket(int at, int to) {
        int open = Chars.skipBlanks(t, at, to);
        int close = open < to && Chars.isOpeningBracket(t.charAt(open)) ? shapes.bracketEnd(open, to) : -1;
        return close > 0 ? Chars.skipBlanks(t, close, to) : open;
    }
}
