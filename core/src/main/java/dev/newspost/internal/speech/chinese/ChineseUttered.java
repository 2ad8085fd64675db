package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.Lexicon;
import java.util.Optional;

/**
 * Reads whose words those are that stand as attribute before a noun for what is said, in a Chinese passage: 甲发表「…」的言论,
 * 在甲「…」的劝说下. A verb of uttering or whoever says them stands right in front.
 */
final class ChineseUttered {
    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_CLAUSE = 40;

    private final ChineseWords words;
    private final Bare t;
    private final Passage passage;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;
    private final ChinesePlace place;

    ChineseUttered(
            ChineseWords words, Line line, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.t = line.noted();
        this.passage = line.passage();
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
        this.place = new ChinesePlace(words, line.text());
    }

    /**
     * {@return who utters the stretch, with the verb in front of it or the noun behind it}
     *
     * @param floor how far the sentence is read back
     */
    Optional<Attribution> of(Utterance u, int floor) {
        Optional<Range> noun = place.utterance(u);
        int end = noun.isEmpty() ? floor : withoutLikeness(floor, Chars.trimEnd(t, floor, u.marked.open()));
        if (end <= floor) {
            return Optional.empty();
        }
        int sentence = clauses.sentenceStart(floor, end);
        Optional<Range> got = verb(words.kinds.hearing, sentence, end);
        if (got.isPresent()) {
            // 甲向店家查询，得到「…」的回复
            return Optional.of(uttered(speakers.asked(sentence, got.get().start()), got.get()));
        }
        Optional<Range> verb = verb(words.kinds.uttering, sentence, end);
        if (verb.isPresent()) {
            Optional<Subject> who = speakers.subject(sentence, verb.get().start());
            return Optional.of(uttered(who.or(() -> behind(noun.get())), verb.get()));
        }
        int owned = words.attributive.startBefore(t, end, end - 1);
        return owner(sentence, owned < 0 ? end : owned).map(who -> uttered(Optional.of(who), noun.get()));
    }

    private Attribution uttered(Optional<Subject> who, Range cue) {
        return new Attribution(passage, who, Optional.of(cue), Way.NOUN);
    }

    /** 抱着「…」的心情，甲当上了社长: whom the next clause begins with. */
    private Optional<Subject> behind(Range noun) {
        if (noun.end() >= t.length() || !Chars.isComma(t.charAt(noun.end()))) {
            return Optional.empty();
        }
        int start = noun.end() + 1;
        return subjects.in(start, clauses.clauseEnd(start, Math.min(t.length(), start + LONGEST_CLAUSE)))
                .filter(who -> who.definite() && who.range().start() == start);
    }

    /** 在甲「…」的劝说下: who stands right in front of the words. */
    private Optional<Subject> owner(int sentence, int end) {
        int from = Math.max(clauses.clauseStart(sentence, end), end - LONGEST_SPEAKER);
        Optional<Subject> who = subjects.reduce(from, end)
                .filter(one -> one.definite() && one.range().end() == end)
                .filter(one ->
                        one.isName() || words.kinds.things.endAt(t, one.range().start(), end) < 0);
        // 对甲「…」的批评: somebody else says so of him
        return who.filter(one -> words.adjuncts.startBefore(
                        t, one.range().start(), Math.max(sentence, one.range().start() - 2))
                < 0);
    }

    /** 发出类似「…」的警告. */
    private int withoutLikeness(int floor, int end) {
        int like = words.kinds.likeness.startBefore(t, end, Math.max(floor, end - LONGEST_VERB));
        return like >= 0 ? like : end;
    }

    /** The verb that ends here, an aspect behind it or not. */
    private Optional<Range> verb(Lexicon verbs, int floor, int end) {
        int start = verbs.startBefore(t, end, Math.max(floor, end - LONGEST_VERB));
        int aspect = words.aspects.startBefore(t, end, end - 1);
        if (start < 0 && aspect > floor && words.attributive.endAt(t, aspect, end) < 0) {
            start = verbs.startBefore(t, aspect, Math.max(floor, aspect - LONGEST_VERB));
        }
        return start < 0 ? Optional.empty() : Optional.of(new Range(start, end));
    }
}
