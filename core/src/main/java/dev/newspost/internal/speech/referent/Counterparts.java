package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.ChineseReferentWords.Counterpart;
import dev.newspost.internal.speech.word.ChineseWords;
import dev.newspost.internal.speech.word.Lexicon;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whom a Chinese story means by 父亲 or 师父 where it names only the counterpart: whose daughter or apprentice somebody
 * is who is named beside 女儿 or 徒弟. Not thread-safe.
 */
final class Counterparts {
    private static final int MOST_SEARCHES = 40;
    private static final int LONGEST_NOUN = 4;
    private static final int LONGEST_CALLING = 4;

    private final Supplier<People> people;
    private final List<Line> lines;
    private final SpeechWords all;
    private final Leaders leaders;
    private final ChineseWords words;
    private final Searches<Optional<Mention>> found = new Searches<>(MOST_SEARCHES, Optional.empty(), this::find);

    Counterparts(Supplier<People> people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.all = words;
        this.leaders = new Leaders(people);
        this.words = words.chinese;
    }

    /** {@return the only one of the story whose counterpart is named} */
    Optional<Mention> of(String noun) {
        return found.of(noun);
    }

    private Optional<Mention> find(String noun) {
        Optional<Mention> owner = Optional.empty();
        int gender = all.genderOf(noun, 0, noun.length());
        List<People.Named> named = people.get().mentions();
        for (Counterpart counterpart : words.referents.counterparts) {
            for (int i = 0; counterpart.ones().contains(noun) && i < named.size(); i++) {
                Mention other = named.get(i).mention();
                int start = nounStart(other, counterpart.others());
                String not = people.get().full(other).orElse(other).text();
                Optional<Mention> here =
                        start < 0 ? Optional.empty() : leaders.before(other.passage(), start, gender, not);
                if (here.isPresent()
                        && owner.isPresent()
                        && !here.get().is(owner.get().text())) {
                    return Optional.empty();
                }
                owner = owner.or(() -> here);
            }
        }
        return owner;
    }

    /** 徒弟甲, 一个徒弟，叫甲: where the noun starts that stands in front of a name, or -1. */
    private int nounStart(Mention name, Lexicon nouns) {
        if (!name.passage().chinese()) {
            return -1;
        }
        String t = lines.get(name.passage().number()).bare();
        int end = nounEnd(t, name.range().start(), words);
        return nouns.startBefore(t, end, Math.max(0, end - LONGEST_NOUN));
    }

    /** {@return where the noun in front of a name ends: right there, or in front of 叫 and a comma} */
    static int nounEnd(String t, int name, ChineseWords words) {
        int calling = words.callings.startBefore(t, name, Math.max(0, name - LONGEST_CALLING));
        int end = calling < 0 ? name : calling;
        return calling > 0 && Chars.isComma(t.charAt(calling - 1)) ? end - 1 : end;
    }
}
