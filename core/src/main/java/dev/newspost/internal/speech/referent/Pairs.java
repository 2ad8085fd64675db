package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whom 两人, 夫妻俩 or 她的父母 stand for in Chinese: the two whose names the story has joined before. */
final class Pairs {
    private static final int NEAREST = 1;
    private static final int FARTHEST = 8;
    private static final int FURTHEST = 400;
    private static final int LONGEST_TITLE = 16;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final ChineseWords words;

    Pairs(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.words = words.chinese;
    }

    /** {@return both names that a mention of two people stands for} */
    Optional<Mention> of(Mention both) {
        String text = both.text();
        int end = text.length();
        boolean couple = words.referents.couples.contains(text, 0, end);
        boolean parents = words.referents.parents.startBefore(text, end, 0) >= 0;
        boolean two = words.referents.twos.contains(text, 0, end);
        return !both.passage().chinese() || !(couple || parents || two) ? Optional.empty() : last(both, two, parents);
    }

    /** The two who are joined last before a mention: in the same passage or the one before, and nobody since, where anybody may be meant. */
    private Optional<Mention> last(Mention both, boolean two, boolean parents) {
        List<People.Named> named = people.get().mentions();
        int at = named.size() - 1;
        while (at > 0 && !named.get(at).mention().isBefore(both)) {
            at--;
        }
        for (int j = at; j > Math.max(0, at - FURTHEST); j--) {
            Mention second = named.get(j).mention();
            Mention first = named.get(j - 1).mention();
            int far = both.passage().number() - second.passage().number();
            if (!parents && far > (two ? NEAREST : FARTHEST)) {
                return Optional.empty();
            }
            boolean joined = isJoined(first, second)
                    && !(j > 1 && isJoined(named.get(j - 2).mention(), first))
                    && !(j + 1 < named.size()
                            && isJoined(second, named.get(j + 1).mention()));
            if (joined && (!parents || areParents(first, second))) {
                return Optional.of(bare(named, first, second, at).orElseGet(() -> whole(first, second)));
            }
            if (two && !joined) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 父亲甲和母亲乙 … 甲和乙: where nothing but the joint stands between the two names. */
    private Optional<Mention> bare(List<People.Named> named, Mention first, Mention second, int last) {
        for (int j = last; j > Math.max(0, last - FURTHEST); j--) {
            Mention one = named.get(j - 1).mention();
            Mention other = named.get(j).mention();
            if (one.is(first.text())
                    && other.is(second.text())
                    && isJoined(one, other)
                    && gap(one, other).length() == 1) {
                return Optional.of(whole(one, other));
            }
        }
        return Optional.empty();
    }

    private static Mention whole(Mention first, Mention second) {
        return new Mention(
                first.passage(), new Range(first.range().start(), second.range().end()));
    }

    private String gap(Mention first, Mention second) {
        boolean behind = first.passage().number() == second.passage().number()
                && first.range().end() < second.range().start()
                && second.range().start() - first.range().end() <= LONGEST_TITLE;
        return behind
                ? lines.get(first.passage().number())
                        .bare()
                        .substring(first.range().end(), second.range().start())
                : "";
    }

    /** 甲和乙, 甲和妻子乙: whether nothing but a joint and what the second is stands between two names. */
    private boolean isJoined(Mention first, Mention second) {
        String gap = gap(first, second);
        int joint = words.joints.endAt(gap, 0, gap.length());
        return joint > 0
                && !first.text().equals(second.text())
                && (joint == gap.length() || isTitle(gap, joint) || isKin(gap, joint));
    }

    /** 省卫生厅厅长: whether nothing but an office and where it is held stands in a gap. */
    private boolean isTitle(String gap, int from) {
        boolean title = words.titles.startBefore(gap, gap.length(), from) >= from;
        for (int i = from; title && i < gap.length(); i++) {
            title = Chars.isHan(gap.charAt(i))
                    && words.attributive.endAt(gap, i, gap.length()) < 0
                    && words.joints.endAt(gap, i, gap.length()) < 0
                    && words.anyCues.endAt(gap, i, gap.length()) <= i + 1;
        }
        return title;
    }

    private boolean isKin(String gap, int from) {
        int start = from < gap.length() && words.possessives.endAt(gap, from, gap.length()) > 0 ? from + 1 : from;
        return words.relatives.contains(gap, start, gap.length());
    }

    /** 父亲甲和母亲乙: whether both are told as somebody's parents. */
    private boolean areParents(Mention first, Mention second) {
        return isParent(first) && isParent(second);
    }

    private boolean isParent(Mention name) {
        String t = lines.get(name.passage().number()).bare();
        int end = Chars.trimEnd(t, 0, name.range().start());
        return words.referents.parent.startBefore(t, end, Math.max(0, end - 2)) >= 0;
    }
}
