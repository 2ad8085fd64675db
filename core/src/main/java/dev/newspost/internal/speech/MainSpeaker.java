package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who speaks in most of a story: in a portrait or an interview told as a story, whole sentences that nothing hands
 * over are his as well.
 */
final class MainSpeaker {
    private static final int LEAST = 5;
    /** Three in five of all that have a name. */
    private static final int SHARE = 3;

    private static final int WHOLE = 5;

    private MainSpeaker() {}

    /** {@return the name of the person who says at least three in five of the words that somebody with a name says, five times or more} */
    static Optional<String> of(Map<Utterance, Quote> read) {
        Map<String, Integer> counts = new HashMap<>();
        int named = 0;
        String most = "";
        for (Map.Entry<Utterance, Quote> one : read.entrySet()) {
            Optional<String> name = one.getValue().speakerName();
            if (name.isPresent()) {
                named++;
                boolean person = one.getKey()
                        .attribution()
                        .flatMap(Attribution::subject)
                        .filter(Subject::definite)
                        .isPresent();
                if (person && counts.merge(name.get(), 1, Integer::sum) >= counts.getOrDefault(most, 0)) {
                    most = name.get();
                }
            }
        }
        int count = counts.getOrDefault(most, 0);
        return count >= LEAST && count * WHOLE >= named * SHARE ? Optional.of(most) : Optional.empty();
    }

    /** {@return whether words are a whole sentence in the running text that nothing hands over} */
    static boolean mayHave(Utterance u, Quote quote) {
        return quote.kind() == Quote.Kind.DIRECT
                && quote.speaker().isEmpty()
                && u.attribution().isEmpty()
                && u.line.passage().place() == Passage.Place.PARAGRAPH;
    }
}
