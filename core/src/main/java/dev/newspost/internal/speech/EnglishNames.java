package dev.newspost.internal.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names in an English passage: runs of capitalised words. */
final class EnglishNames implements NameReader {
    private final SpeechWords.English words;
    private final Line line;

    EnglishNames(SpeechWords words, Line line) {
        this.words = words.english;
        this.line = line;
    }

    @Override
    public List<Found> read() {
        Tokens tokens = line.tokens();
        EnglishSubject subjects = new EnglishSubject(words, tokens);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.count()) {
            if (tokens.type(i) != Token.NAME || tokens.adjective(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.count()
                    && ((tokens.type(end) == Token.NAME && !tokens.possessive(end - 1))
                            || (tokens.in(words.nameParticles, end)
                                    && !tokens.is(end, "and")
                                    && !tokens.is(end, "the")
                                    && !tokens.is(end, "of")
                                    && tokens.type(end + 1) == Token.NAME))) {
                end++;
            }
            Optional<Subject> name = subjects.name(i, end);
            if (name.isPresent() && name.get().kind() == Subject.Kind.NAME) {
                int first = tokens.at(name.get().range().start());
                boolean titled = first > i && tokens.in(words.personTitles, first - 1);
                boolean several = name.get().range().of(line.bare()).indexOf(' ') > 0;
                boolean inverted = tokens.in(words.cues, i - 1)
                        && (tokens.type(i - 2) == Token.MARKED || tokens.type(i - 2) == Token.COMMA);
                boolean speaks = inverted || (tokens.type(end) == Token.WORD && tokens.in(words.cues, end));
                if (several || titled || speaks) {
                    found.add(new Found(
                            new Mention(line.passage(), name.get().range()),
                            speaks,
                            i == 0 || tokens.stops(i - 1),
                            titled || speaks,
                            titled));
                }
            }
            i = end;
        }
        return found;
    }
}
