package dev.newspost.internal.speech.chinese;

import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.Optional;

/** Reads nouns for what somebody says that hand a stretch over as a verb does: 甲的回答是「…」, 这是甲的一句话：「…」. */
final class ChineseSpeechNoun {
    private static final int LONGEST_QUANTITY = 6;
    private static final int LONGEST_SENDER = 16;
    private static final int LONGEST_SAYER = 12;

    private final ChineseWords words;
    private final Bare t;
    private final ChineseClauses clauses;
    private final ChineseSubject subjects;
    private final ChineseSpeaker speakers;

    ChineseSpeechNoun(
            ChineseWords words, Bare bare, ChineseClauses clauses, ChineseSubject subjects, ChineseSpeaker speakers) {
        this.words = words;
        this.t = bare;
        this.clauses = clauses;
        this.subjects = subjects;
        this.speakers = speakers;
    }

    /** {@return where a noun stands that a clause ends with, a verb of being or a question behind it or not; or nothing} */
    Optional<Range> at(int sentence, int to, boolean colon) {
        int question = colon ? words.questions.startBefore(t, to, sentence) : -1;
        int end = question >= 0 ? question : to;
        int being = words.beings.startBefore(t, end, sentence);
        int noun = words.speechNouns.startBefore(t, being < 0 ? end : being, sentence);
        if (noun < 0 && colon && being < 0) {
            // 店主发表演说：「…」
            noun = words.mentions.speeches.startBefore(t, end, sentence);
        }
        int message = words.messages.startBefore(t, end, sentence);
        if (message >= 0 && received(message).isPresent()) {
            return Optional.of(new Range(message, to));
        }
        int saying = being < 0 ? words.mentions.sayings.startBefore(t, end, sentence) : -1;
        if (saying >= 0 && sayer(sentence, saying).isPresent()) {
            return Optional.of(new Range(saying, to));
        }
        boolean hands = being >= 0 || colon || (noun >= 0 && recalled(clauses.clauseStart(sentence, noun), noun) >= 0);
        return noun < 0 || !hands ? Optional.empty() : Optional.of(new Range(noun, to));
    }

    /** {@return whose words a noun stands for: its owner, else the subject of the sentence} */
    Optional<Subject> whose(int sentence, Range noun) {
        Optional<Subject> other = speakers.asked(sentence, noun.start())
                .or(() -> received(noun.start()))
                .or(() -> sayer(sentence, noun));
        if (other.isPresent()) {
            return other;
        }
        int clause = clauses.clauseStart(sentence, noun.start());
        int end = withoutQuantity(clause, noun.start());
        int recalled = recalled(clause, end);
        int from = recalled >= 0 ? recalled : behindPointer(clause, end);
        Optional<Subject> who = subjects.in(from, end);
        if (who.filter(Subject::known).isPresent()) {
            return who;
        }
        Optional<Subject> topic = speakers.outer(sentence, noun.start(), 1).or(() -> speakers.topic(sentence, clause));
        return topic.isPresent() ? topic : who;
    }

    /** 她喜欢林知秋的名言「…」: whose known words a noun stands for, whoever is the subject of the sentence. */
    private Optional<Subject> sayer(int sentence, Range noun) {
        return words.mentions.sayings.endAt(t, noun.start(), noun.end()) == noun.end()
                ? sayer(sentence, noun.start())
                : Optional.empty();
    }

    private Optional<Subject> sayer(int sentence, int noun) {
        int mark = words.attributive.startBefore(t, noun, Math.max(sentence, noun - 1));
        for (int i = Math.max(sentence, mark - LONGEST_SAYER); i < mark - 1; i++) {
            if (Chars.isHan(t.charAt(i)) || Chars.isLatin(t.charAt(i))) {
                Range range = new Range(i, mark);
                Optional<Subject> who = subjects.reduce(i, mark)
                        .filter(one -> one.range().equals(range))
                        .filter(one -> (one.isName() && subjects.shapes().shapedAsName(range))
                                || (one.kind() == Subject.Kind.DESCRIPTION
                                        && words.titles.contains(t, range.start(), mark)));
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    /** "她接到女儿的电话": who stands between a verb of getting word and what brings it. */
    private Optional<Subject> received(int message) {
        int mark = words.attributive.startBefore(t, message, message - 1) >= 0 ? message - 1 : message;
        // 收到儿子发来的短信
        int sent = words.owners.sending.startBefore(t, mark, Math.max(0, mark - LONGEST_SENDER));
        int to = sent >= 0 ? sent : mark;
        for (int i = message - 2; i >= Math.max(0, to - LONGEST_SENDER); i--) {
            int verb = words.receiving.endAt(t, i, to);
            if (verb > 0) {
                int from = Math.max(verb, words.aspects.endAt(t, verb, to));
                Optional<Subject> text = from == message ? text(message) : Optional.empty();
                return text.or(() -> subjects.reduce(from, to)
                        .filter(who -> who.known() && who.range().end() == to));
            }
        }
        return Optional.empty();
    }

    /** 甲接到通知: the text itself, where nobody is told whose it is. */
    private Optional<Subject> text(int message) {
        int end = words.owners.texts.endAt(t, message, t.length());
        return end < 0 ? Optional.empty() : Optional.of(new Subject(new Range(message, end), Subject.Kind.BODY));
    }

    /** "甲的一句", "甲最后一段": where what the noun is counted with and the mark of the attribute begin. */
    private int withoutQuantity(int from, int noun) {
        int end = noun;
        for (int i = noun - 1; i >= Math.max(from, noun - LONGEST_QUANTITY); i--) {
            if (words.quantified.endAt(t, i, noun) == noun) {
                end = i;
            }
        }
        return words.attributive.startBefore(t, end, from) >= 0 ? end - 1 : end;
    }

    /** "这是甲的回答": the place behind a pronoun for the words and a verb of being that a clause begins with. */
    private int behindPointer(int clause, int to) {
        int start = subjects.skipOpeners(clause, to);
        int pointer = words.deictics.endAt(t, start, to);
        int being = pointer > 0 ? words.beings.endAt(t, pointer, to) : -1;
        return being > 0 ? being : clause;
    }

    /** "他想起母亲的话": the place behind the last verb of hearing or remembering whose object the noun is, or -1. */
    private int recalled(int clause, int to) {
        for (int i = to - 2; i >= clause; i--) {
            int end = words.recalling.endAt(t, i, to);
            if (end > 0) {
                int aspect = words.aspects.endAt(t, end, to);
                return aspect > 0 && words.attributive.endAt(t, end, to) < 0 ? aspect : end;
            }
        }
        return -1;
    }
}
