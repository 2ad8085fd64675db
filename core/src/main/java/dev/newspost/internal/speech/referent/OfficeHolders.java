package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who holds the office by which alone a Chinese story calls somebody, as 首相 behind 首相约翰逊. Not thread-safe. */
final class OfficeHolders {
    private static final int MOST_KIN = 40;
    private static final int LONG_FAMILY = 2;
    private static final int LONGEST_AUTHOR = 4;
    private static final int FURTHEST = 8;

    private final List<Line> lines;
    private final SpeechWords words;
    private final Map<String, Optional<Mention>> holders = new HashMap<>();

    OfficeHolders(List<Line> lines, SpeechWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** {@return the only one in the story whose name stands beside the office that a mention is} */
    Optional<Mention> of(Mention speaker, People people) {
        String text = speaker.text();
        int office = words.chinese.offices.startBefore(text, text.length(), 0);
        int kin = words.chinese.kin.startBefore(text, text.length(), 0);
        if (kin == 0 || (kin > 0 && isOwner(text, kin))) {
            return holders.computeIfAbsent(text.substring(kin), title -> holder(title, people));
        }
        if (kin > 0 && words.names.hasSurname(text) && holders.size() < MOST_KIN) {
            return holders.computeIfAbsent(text, whose -> holder(whose, people));
        }
        Optional<Mention> family = family(speaker, people);
        if (office < 0 || family.isPresent()) {
            return family;
        }
        if (office > 0 && !words.chinese.places.contains(text, 0, office)) {
            // 海州市长裘文: the very words stand in front of a name
            return holders.size() < MOST_KIN
                    ? holders.computeIfAbsent(
                            text, title -> holder(title, people).filter(one -> isBehind(one, title)))
                    : Optional.empty();
        }
        return holders.computeIfAbsent(text.substring(office), title -> holder(title, people));
    }

    /** 铃木社长: {@return who has the surname of two characters that stands in front of a title} */
    private Optional<Mention> family(Mention speaker, People people) {
        String text = speaker.text();
        int end = speaker.range().start() + LONG_FAMILY;
        return words.chinese.titles.contains(text, Math.min(LONG_FAMILY, text.length()), text.length())
                ? people.family(new Mention(
                                speaker.passage(), new Range(speaker.range().start(), end)))
                        .filter(one -> !words.chinese.kin.contains(text, LONG_FAMILY, text.length()))
                : Optional.empty();
    }

    /** 作者何远认为……作者写道: whose name stands last behind the noun for the author of a text. */
    Optional<Mention> author(Mention speaker, People people) {
        List<People.Named> named = people.mentions();
        int number = speaker.passage().number();
        for (int j = before(named, speaker) - 1; j >= 0; j--) {
            Mention name = named.get(j).mention();
            if (name.passage().number() < number - FURTHEST) {
                break;
            }
            if (name.passage().section() == speaker.passage().section()) {
                String t = lines.get(name.passage().number()).bare();
                int end = Chars.trimEnd(t, 0, name.range().start());
                if (words.chinese.owners.authors.startBefore(t, end, Math.max(0, end - LONGEST_AUTHOR)) >= 0) {
                    return people.full(name.text()).or(() -> Optional.of(name));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return how many mentions, which stand in order, are before another} */
    private static int before(List<People.Named> named, Mention other) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).mention().isBefore(other)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Mention> holder(String office, People people) {
        Optional<Mention> holder = Optional.empty();
        for (People.Named named : people.mentions()) {
            Mention mention = named.mention();
            if (beside(mention, office) && words.names.shapedAsName(mention.text())) {
                Mention full = people.full(mention.text()).orElse(mention);
                if (holder.isPresent() && !holder.get().text().equals(full.text())) {
                    return Optional.empty();
                }
                holder = holder.or(() -> Optional.of(full));
            }
        }
        return holder;
    }

    /** 他父亲, 她的丈夫: whether a pronoun stands in front of the noun for somebody's kin. */
    private boolean isOwner(String text, int end) {
        int pronoun = words.chinese.pronouns.endAt(text, 0, end);
        return pronoun == end || (pronoun > 0 && words.chinese.attributive.contains(text, pronoun, end));
    }

    private boolean beside(Mention mention, String office) {
        String t = lines.get(mention.passage().number()).bare();
        // 林远父亲: whose father he is
        boolean kin = words.chinese.kin.contains(office);
        return (!kin && t.startsWith(office, mention.range().end())) || isBehind(mention, office);
    }

    private boolean isBehind(Mention name, String office) {
        String t = lines.get(name.passage().number()).bare();
        return t.startsWith(office, name.range().start() - office.length());
    }
}
