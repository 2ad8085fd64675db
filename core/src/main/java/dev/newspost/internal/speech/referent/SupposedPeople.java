package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells which full names of an English story may be people's, though nothing in it shows that they are: "Ask Ruvane
 * Ostbye-Kell. “…,” she says". Where "she" can stand for nobody else, she is such a one.
 */
final class SupposedPeople {
    private final Supplier<People> people;
    private final List<Line> lines;
    private final EnglishWords words;

    SupposedPeople(Supplier<People> people, List<Line> lines, EnglishWords words) {
        this.people = people;
        this.lines = lines;
        this.words = words;
    }

    /**
     * {@return whether a pronoun may stand for a name that is no place's and no thing's by what stands in front of it}
     *
     * @param pronoun above 0 for she, below for he
     * @param behind the words behind the pronoun: who is named there is somebody else
     */
    boolean fits(Mention name, int pronoun, String behind) {
        String text = name.text();
        if (name.passage().chinese()
                || text.indexOf(' ') < 0
                || words.notNames.contains(text, 0, text.indexOf(' '))
                || words.isPlaceName(text)
                || pronoun * people.get().gender(text) <= -Standing.SURE
                || people.get().belongedTo(text)
                || behind.contains(text)) {
            return false;
        }
        Tokens tokens = lines.get(name.passage().number()).tokens();
        int before = tokens.at(name.range().start()) - 1;
        int next = tokens.at(name.range().end());
        boolean place = tokens.in(words.prepositions, before)
                && !tokens.is(words.subordinators, before)
                && !tokens.is(before, "with")
                && !tokens.is(before, "by")
                && !tokens.is(before, "to")
                && !tokens.stops(before - 1);
        boolean thing =
                place || tokens.in(words.determiners, before) || tokens.adjective(before) || tokens.possessive(before);
        // "Alder Bay students", "Lund Tower"
        boolean inside = tokens.type(next) == Token.NAME
                || (tokens.type(before) == Token.NAME && !tokens.in(words.notNames, before))
                || (tokens.type(next) == Token.WORD && tokens.in(words.roles, next) && !tokens.in(words.cues, next));
        return !thing && !inside;
    }
}
