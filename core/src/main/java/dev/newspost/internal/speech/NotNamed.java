package dev.newspost.internal.speech;

import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseWords;
import java.util.List;
import java.util.Optional;

/**
 * Tells in Chinese whose words are those that no verb right beside them hands over and that name whoever acts in front
 * of them: 船东坚持替甲保管钥匙，「我不放心，可船东把门锁了」 is what somebody else says, and who spoke last tells on.
 */
final class NotNamed {
    private static final int NEAREST_PASSAGES = 3;
    private static final int MOST_STRETCHES = 64;
    private static final int LEAST_NAME = 2;
    private static final int BESIDE = 2;

    private final ChineseWords words;
    private final List<Utterance> earlier;

    /**
     * Makes a judge.
     *
     * @param earlier the stretches of the passages before, in order, judged
     */
    NotNamed(ChineseWords words, List<Utterance> earlier) {
        this.words = words;
        this.earlier = earlier;
    }

    /** {@return what was found, or whoever spoke last where the words name the one that was found} */
    Optional<Attribution> instead(
            Optional<Attribution> found, Utterance u, Optional<Utterance> previous, Grammar grammar) {
        if (found.isPresent() && toldInFirstPerson(found.get(), u)) {
            Optional<Attribution> other = previous.flatMap(Utterance::attribution)
                    .filter(one -> says(one, u))
                    .or(() -> lastSpeaker(u));
            return other.map(one -> new Attribution(
                            one.passage(),
                            one.subject(),
                            found.get().cue(),
                            found.get().way()))
                    .or(() -> found);
        }
        if (found.isEmpty() || !isLoose(found.get(), u) || !isNamed(found.get(), u)) {
            return found;
        }
        Attribution by = found.get();
        Optional<Attribution> teller = grammar.teller(u);
        Optional<Attribution> other = teller.isPresent()
                ? teller.filter(one -> says(one, u))
                : previous.flatMap(Utterance::attribution)
                        .filter(one -> says(one, u))
                        .or(() -> lastSpeaker(u));
        return other.map(one -> new Attribution(one.passage(), one.subject(), by.cue(), by.way()))
                .or(() -> Optional.of(by.ofNobody()));
    }

    /** 船东「把我拉上船」: whether the reporter's clause runs into words in the first person: its subject is not the one. */
    private boolean toldInFirstPerson(Attribution by, Utterance u) {
        int open = u.marked.open();
        String t = u.line.text();
        if (!by.is(Way.ORPHAN) || open == 0 || !Chars.isHan(t.charAt(open - 1))) {
            return false;
        }
        Range said = u.words();
        for (int i = said.start(); i < said.end(); i++) {
            if (words.ownPronouns.endAt(t, i, said.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Attribution> lastSpeaker(Utterance u) {
        int number = u.line.passage().number();
        for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - MOST_STRETCHES); k--) {
            Utterance one = earlier.get(k);
            if (number - one.line.passage().number() > NEAREST_PASSAGES) {
                break;
            }
            if (one.isQuote()) {
                return one.attribution().filter(by -> says(by, u));
            }
        }
        return Optional.empty();
    }

    private static boolean says(Attribution by, Utterance u) {
        return by.subject().filter(Subject::definite).isPresent() && !isNamedBy(by, u);
    }

    /** {@return whether no verb of saying stands right beside the words} */
    private static boolean isLoose(Attribution by, Utterance u) {
        if (by.is(Way.ORPHAN, Way.RUN_ON, Way.INLINE, Way.LATE_COLON)) {
            return true;
        }
        return by.is(Way.CUE, Way.COLON)
                && by.cue().filter(cue -> u.marked.open() - cue.end() <= BESIDE).isEmpty();
    }

    private boolean isNamed(Attribution by, Utterance u) {
        return isNamedBy(by, u) && !speaksOfHimself(name(by), u.words().of(u.line.text()));
    }

    /** {@return whether the words hold the name of whoever is found} */
    private static boolean isNamedBy(Attribution by, Utterance u) {
        return by.subject().filter(Subject::isName).isPresent()
                && name(by).length() >= LEAST_NAME
                && u.words().length() >= name(by).length() + LEAST_NAME
                && u.words().of(u.line.text()).contains(name(by));
    }

    private static String name(Attribution by) {
        return by.subject().get().range().of(by.passage().text());
    }

    /** 我甲, 我是甲. */
    private boolean speaksOfHimself(String name, String said) {
        int at = said.indexOf(name);
        int end = words.callings.startBefore(said, at, 0);
        int being = words.beings.startBefore(said, at, 0);
        int behind = end >= 0 ? end : being >= 0 ? being : at;
        return words.ownPronouns.startBefore(said, behind, 0) >= 0;
    }
}
