package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.chinese.ChineseSubject;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who wrote a letter, note or poster that speaks in a Chinese story, by what it is signed with. */
final class SignedTexts {
    private static final int FURTHEST = 3;
    private static final int LONGEST = 6;
    private static final int REACH = 16;
    /** How many names before a text are looked at. */
    private static final int MOST_NAMES = 40;

    private static final int LONGEST_SIGNING = 6;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final ChineseWords words;
    private final KnownNames known;

    SignedTexts(Supplier<People> people, List<Line> lines, SpeechWords words, KnownNames known) {
        this.people = people;
        this.lines = lines;
        this.words = words.chinese;
        this.known = known;
    }

    /** {@return the full name of who is told last in front of a text to have written it} */
    Optional<Mention> of(Mention text) {
        String t = text.text();
        int noun = words.owners.handwritten.startBefore(t, t.length(), 0);
        if (!text.passage().chinese() || noun < 0 || t.length() > LONGEST) {
            return Optional.empty();
        }
        List<People.Named> named = people.get().mentions();
        int last = people.get().lastBefore(text.passage(), text.range().start());
        for (int j = last; j >= Math.max(0, last - MOST_NAMES); j--) {
            Mention name = named.get(j).mention();
            if (text.passage().number() - name.passage().number() > FURTHEST
                    || name.passage().section() != text.passage().section()) {
                break;
            }
            if (people.get().person(name.text()) && (isSigned(name) || isWriting(name))) {
                return people.get().full(name).or(() -> Optional.of(name));
            }
        }
        return inFront(text);
    }

    /** 署名甲的海报: the name that the noun for a text belongs to, though it stands nowhere else. */
    private Optional<Mention> inFront(Mention text) {
        Line line = lines.get(text.passage().number());
        String t = line.bare();
        int to = text.range().start();
        for (int i = to - 1; i >= Math.max(0, to - REACH) && !ChineseClauses.isClauseBreak(t.charAt(i)); i--) {
            int from = words.owners.signing.endAt(t, i, to);
            int end = words.attributive.startBefore(t, to, to - 1);
            if (from > 0 && end > from) {
                return new ChineseSubject(words, line.noted(), known)
                        .reduce(from, end)
                        .filter(Subject::isName)
                        .map(one -> new Mention(line.passage(), one.range()));
            }
        }
        return Optional.empty();
    }

    /** 署名甲, 落款是编辑甲: whether a word for signing leads to a name in its clause. */
    private boolean isSigned(Mention name) {
        String t = lines.get(name.passage().number()).bare();
        int end = name.range().start();
        int floor = Math.max(0, end - REACH);
        for (int i = end; i > floor && !ChineseClauses.isClauseBreak(t.charAt(i - 1)); i--) {
            if (words.owners.signing.startBefore(t, i, Math.max(0, i - LONGEST_SIGNING)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 甲写来的, 甲的来信: whether a verb of writing stands right behind a name that no verb makes the reader's. */
    private boolean isWriting(Mention name) {
        String t = lines.get(name.passage().number()).bare();
        return words.owners.signedBehind.endAt(t, name.range().end(), t.length()) > 0;
    }
}
