package dev.newspost.internal.speech;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether whoever is found beside words that nothing hands over may have said them. */
final class Somebody {
    private final SpeechWords words;
    private final Supplier<People> people;

    Somebody(SpeechWords words, Supplier<People> people) {
        this.words = words;
        this.people = people;
    }

    /** {@return what was found where it is somebody for certain} */
    Optional<Attribution> certain(Optional<Attribution> by) {
        return by.filter(this::person)
                .filter(one -> one.subject().filter(Subject::definite).isPresent() && !anybody(one));
    }

    /** 我, 大家: in Chinese, whoever tells the story or hears it has not said the words that stand behind a paragraph. */
    boolean anybody(Attribution by) {
        return by.subject()
                .filter(who ->
                        who.kind() == Subject.Kind.PRONOUN && by.passage().chinese())
                .map(who -> words.isAnybody(who.range().of(by.passage().text())))
                .orElse(false);
    }

    /** {@return whether it is no name, or one of a person} */
    boolean person(Attribution by) {
        return by.subject()
                .map(who -> !who.isName()
                        || isPolite(by, who)
                        || words.names.isFamiliar(who.range().of(by.passage().text()))
                        || people.get()
                                .knowsPerson(
                                        who.range().of(by.passage().text()),
                                        who.kind() == Subject.Kind.NAME || isWhole(by, who)))
                .orElse(false);
    }

    /** 林知秋: whether a name is a surname and two characters, the last of which is one of given names: no word is built so. */
    private boolean isWhole(Attribution by, Subject who) {
        return by.passage().chinese()
                && words.names.isFullName(who.range().of(by.passage().text()));
    }

    /** 林女士: whether a surname stands with a word that only people are called by. */
    private boolean isPolite(Attribution by, Subject who) {
        String text = who.range().of(by.passage().text());
        return who.kind() == Subject.Kind.SURNAMED
                && by.passage().chinese()
                && words.chinese.surnames.contains(
                        text, 0, Math.max(0, words.chinese.honorifics.startBefore(text, text.length(), 1)));
    }

    /** {@return whether a passage names somebody between two places} */
    boolean isNamed(Passage passage, int from, int to) {
        List<People.Named> named = people.get().mentions();
        for (int i = people.get().lastBefore(passage, from) + 1; i < named.size(); i++) {
            Mention one = named.get(i).mention();
            if (one.passage().number() != passage.number() || one.range().start() >= to) {
                return false;
            }
            // "around Norland port" names nobody
            boolean told = named.get(i).strong() || one.text().indexOf(' ') > 0;
            if (told && one.range().start() >= from && people.get().person(one.text())) {
                return true;
            }
        }
        return false;
    }
}
