package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;

/** Tells whom 他们 stands for in Chinese: the people or the body of people with whom the sentence before begins. Not thread-safe. */
final class Groups {
    private static final int FURTHEST = 240;

    private final List<Line> lines;
    private final ChineseWords words;
    private final KnownNames known;
    private Optional<Mention> last = Optional.empty();
    private int lastPassage;

    Groups(List<Line> lines, SpeechWords words, KnownNames known) {
        this.lines = lines;
        this.words = words.chinese;
        this.known = known;
    }

    /** {@return the names that are joined, or the body, that the sentence in front of one that opens with a pronoun begins with} */
    Optional<Mention> of(Mention pronoun) {
        int start = pronoun.range().start();
        if (!pronoun.passage().chinese() || !words.groups.contains(pronoun.text())) {
            return Optional.empty();
        }
        Bare t = lines.get(pronoun.passage().number()).noted();
        int stop = Chars.trimEnd(t, 0, start);
        if (stop == 0) {
            // a paragraph that goes on with who spoke in the one before
            return last.filter(one -> pronoun.passage().number() - lastPassage <= 1);
        }
        if (!Line.endsSentence(t.charAt(stop - 1))) {
            return Optional.empty();
        }
        while (stop > 0 && Line.endsSentence(t.charAt(stop - 1))) {
            stop--;
        }
        int from = stop;
        while (from > 0 && stop - from < FURTHEST && !Line.endsSentence(t.charAt(from - 1))) {
            from--;
        }
        int end = from;
        while (end < stop && !Chars.isComma(t.charAt(end))) {
            end++;
        }
        int first = from;
        int to = end;
        String text = lines.get(pronoun.passage().number()).bare();
        return new ChineseSubject(words, t, known)
                .joined(first, to)
                .filter(who -> who.range().end() < to)
                .filter(who -> (who.isName()
                                && isJoint(
                                        text, who.range().start(), who.range().end()))
                        || isBody(t, first, who))
                .map(who -> new Mention(pronoun.passage(), who.range()));
    }

    /** Takes note of who spoke last. */
    void spoke(Mention name, Passage passage) {
        String text = name.text();
        boolean group = words.groupEndings.startBefore(text, text.length(), 1) > 0
                || (Chars.isHan(text.charAt(0)) && isJoint(text, 0, text.length()));
        last = Optional.of(name).filter(one -> group);
        lastPassage = passage.number();
    }

    private boolean isJoint(String t, int start, int end) {
        for (int i = start + 2; i < end - 2; i++) {
            if (words.joints.endAt(t, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(Bare t, int sentence, Subject who) {
        return who.kind() == Subject.Kind.BODY
                && who.range().start()
                        == Chars.skipBlanks(t, sentence, who.range().end())
                && words.groupEndings.startBefore(
                                t, who.range().end(), who.range().start())
                        > who.range().start();
    }
}
