package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Token;
import dev.newspost.internal.speech.line.Tokens;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.EnglishWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who "the judge" of an English story is: who stands there with that title before the name or that role beside it.
 * Reads the story when first asked.
 */
final class EnglishRoles {
    private static final int TITLE = 6;
    private static final int APPOSITION = 9;
    private static final int LEAD = 3;
    private static final int LONGEST_LEAD = 40;

    /** Of more people in one role no description tells which it means, and each would be weighed for each. */
    private static final int MOST_HOLDERS = 24;

    private final EnglishWords words;
    private final List<Line> lines;
    private final People people;
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<String, Mention> ages = new HashMap<>();
    private final Map<String, List<Mention>> newcomers = new HashMap<>();
    private int leadEnds = -1;

    /** Somebody and the words that stand beside the role. */
    private record Holder(Mention name, Set<String> beside) {}

    EnglishRoles(EnglishWords words, List<Line> lines, People people) {
        this.words = words;
        this.lines = lines;
        this.people = people;
        for (People.Named named : people.mentions()) {
            if (!named.mention().passage().chinese()) {
                read(named.mention());
            }
        }
        readLead();
        for (Line line : lines) {
            if (!line.passage().chinese()) {
                readNewcomers(line);
            }
        }
    }

    /** {@return whom a description such as "the judge" or "its new director" stands for, where the story tells} */
    Optional<Mention> holder(Mention description) {
        List<String> parts = parts(description.text().toLowerCase(Locale.ROOT));
        String head = role(parts.get(parts.size() - 1));
        int number = description.passage().number();
        boolean opening = number <= leadEnds;
        boolean several = head.endsWith("s") && words.roles.contains(head.substring(0, head.length() - 1));
        if (several || words.collective.contains(head)) {
            return Optional.empty();
        }
        boolean definite = words.definites.contains(parts.get(0))
                || parts.get(0).endsWith("’s")
                || parts.get(0).endsWith("'s");
        if (!definite && !opening) {
            return Optional.empty();
        }
        for (String part : parts) {
            Mention aged = part.isEmpty() || !Chars.isDigit(part.charAt(0)) ? null : ages.get(digits(part));
            if (aged != null) {
                return full(aged);
            }
        }
        Holder best = null;
        int score = -1;
        boolean shared = false;
        for (Holder holder : holders.getOrDefault(head, List.of())) {
            boolean before = holder.name().isBefore(description);
            int points = before ? 1 : 0;
            for (String part : parts) {
                points += holder.beside().contains(part) ? 2 : 0;
            }
            shared |= best != null && !full(best.name()).equals(full(holder.name()));
            if (points > score || (points == score && before)) {
                best = holder;
                score = points;
            }
        }
        boolean other =
                best != null && (isNewcomer(description, head, best.name()) || isOwner(best.name(), description));
        return best == null || other || (shared && score == 0) ? Optional.empty() : full(best.name());
    }

    /** "A resident of the quarter came": somebody without a name who begins his sentence, or speaks behind it. */
    private void readNewcomers(Line line) {
        Tokens tokens = line.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            boolean opens = tokens.in(words.single, i)
                    && (i == 0
                            || tokens.stops(i - 1)
                            || isMarked(tokens, i - 1)
                            || (tokens.in(words.strongCues, i - 1) && isMarked(tokens, i - 2)));
            int noun = i + 1;
            while (opens && noun < i + LEAD && tokens.type(noun) == Token.WORD && !tokens.in(words.roles, noun)) {
                noun++;
            }
            boolean named = tokens.type(noun + 1) == Token.NAME
                    || (tokens.type(noun + 1) == Token.COMMA && tokens.type(noun + 2) == Token.NAME);
            if (opens && tokens.in(words.roles, noun) && tokens.type(noun) == Token.WORD && !named) {
                String role = role(text(tokens, line, noun).toLowerCase(Locale.ROOT));
                Range range = new Range(tokens.start(i), tokens.end(noun));
                newcomers.computeIfAbsent(role, key -> new ArrayList<>()).add(new Mention(line.passage(), range));
            }
        }
    }

    /** "Ames's lawyer" is not Ada Ames. */
    private static boolean isOwner(Mention name, Mention description) {
        String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
        return description.text().contains(last + "’") || description.text().contains(last + "'");
    }

    private static boolean isMarked(Tokens tokens, int i) {
        return tokens.type(i) == Token.MARKED;
    }

    /** {@return whether the story brings in somebody without a name in the role of a description in front of it, and names nobody in it} */
    boolean isNewcomer(Mention description) {
        String text = description.text().toLowerCase(Locale.ROOT);
        String role = role(text.substring(text.lastIndexOf(' ') + 1));
        return !holders.containsKey(role) && newcomer(description, role).isPresent();
    }

    /** {@return whether the story brings in somebody without a name in that role between its holder and a description} */
    private boolean isNewcomer(Mention description, String role, Mention holder) {
        return newcomer(description, role).filter(holder::isBefore).isPresent();
    }

    /** Whom the story brings in last without a name in a role in front of a description. */
    private Optional<Mention> newcomer(Mention description, String role) {
        List<Mention> all = newcomers.getOrDefault(role, List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).isBefore(description)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 ? Optional.of(all.get(low - 1)) : Optional.empty();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !Chars.isBlankOrBreak(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                parts.add(text.substring(i, end));
            }
            i = end + 1;
        }
        return parts;
    }

    private Optional<Mention> full(Mention name) {
        return people.full(name.text()).or(() -> Optional.of(name));
    }

    private void read(Mention name) {
        Tokens tokens = lines.get(name.passage().number()).tokens();
        int first = tokens.at(name.range().start());
        int next = tokens.at(name.range().end());
        int before = first - 1;
        boolean comma = tokens.type(before) == Token.COMMA;
        if (comma) {
            before--;
        }
        List<Integer> title = title(tokens, before, comma);
        before -= title.size();
        if (!comma && tokens.type(before) == Token.COMMA && tokens.type(next) == Token.COMMA) {
            // "The bishop, the Rev. Alan Berg,": what he is stands in front of how one speaks to him
            add(name, tokens, title(tokens, before - 1, true));
        }
        boolean phrase = !comma
                || (!title.isEmpty() && tokens.in(words.determiners, title.get(title.size() - 1)))
                || tokens.possessive(before);
        if (phrase) {
            add(name, tokens, title);
        }
        if (tokens.type(next) == Token.COMMA || tokens.in(words.passives, next)) {
            behind(name, tokens, next + 1);
        }
    }

    /** The words of a title that ends with a token, from its end. */
    private List<Integer> title(Tokens tokens, int last, boolean apposition) {
        List<Integer> title = new ArrayList<>();
        int i = last;
        while (i >= 0 && title.size() < TITLE && inTitle(tokens, i, apposition)) {
            title.add(i--);
        }
        return title;
    }

    /** "Lena Ortiz, the president's press secretary, …", "Lena Ortiz, 34, is a teacher" */
    private void behind(Mention name, Tokens tokens, int from) {
        int i = from;
        if (tokens.type(i) == Token.NUMBER) {
            if (tokens.type(i + 1) == Token.COMMA || tokens.stops(i + 1)) {
                ages.putIfAbsent(digits(text(tokens, name, i)), name);
            }
            i += 2;
        }
        if (tokens.in(words.passives, i)) {
            i++;
        }
        List<Integer> role = new ArrayList<>();
        int limit = i + APPOSITION;
        while (i < limit
                && (tokens.isWord(i) || tokens.type(i) == Token.NUMBER)
                && !tokens.in(words.relativePronouns, i)
                && !tokens.in(words.prepositions, i)
                && !tokens.in(words.cues, i)) {
            role.add(0, i++);
        }
        // "To Alan Bright, the mayor wrote": that one says it
        boolean other = !role.isEmpty()
                && tokens.type(i) == Token.WORD
                && tokens.in(words.cues, i)
                && tokens.in(words.determiners, role.get(role.size() - 1));
        if (other || (!role.isEmpty() && tokens.type(i - 1) == Token.NAME && tokens.type(i - 2) == Token.NAME)) {
            // "at Camp Alder, President Helen Ackerman said": the title is the next one's
            return;
        }
        add(name, tokens, role);
    }

    private boolean inTitle(Tokens tokens, int i, boolean apposition) {
        if (tokens.in(words.finites, i)
                || (tokens.type(i) == Token.WORD && tokens.in(words.cues, i) && !tokens.in(words.roles, i))) {
            return false;
        }
        return tokens.type(i) == Token.NAME
                || tokens.is(i, "of")
                || (tokens.isWord(i)
                        && !tokens.in(words.prepositions, i)
                        && (apposition || !tokens.in(words.stops, i)));
    }

    /** Notes each role in a run of words, given from its end. */
    private void add(Mention name, Tokens tokens, List<Integer> run) {
        Set<String> beside = new HashSet<>();
        Set<String> roles = new HashSet<>();
        for (int i : run) {
            String word = text(tokens, name, i).toLowerCase(Locale.ROOT);
            beside.add(word);
            if (tokens.in(words.roles, i) || tokens.in(words.titles, i) || tokens.in(words.personTitles, i)) {
                roles.add(role(word));
            }
            if (tokens.in(words.determiners, i) || tokens.possessive(i)) {
                break;
            }
        }
        for (String role : roles) {
            hold(role, new Holder(name, beside));
        }
    }

    private void hold(String role, Holder holder) {
        List<Holder> all = holders.computeIfAbsent(role, key -> new ArrayList<>());
        if (all.size() < MOST_HOLDERS) {
            all.add(holder);
        }
    }

    /** "A man was … . ¶ Dylan Prosser, 34, …": whom the first paragraph keeps back, the next one names. */
    private void readLead() {
        int lead = nextParagraph(0);
        int second = lead < 0 ? -1 : nextParagraph(lead + 1);
        if (second < 0 || second > lead + LEAD) {
            return;
        }
        Mention named = null;
        for (People.Named one : people.mentions()) {
            int number = one.mention().passage().number();
            boolean several = one.mention().text().indexOf(' ') > 0;
            if (number <= lead && several && number == lead) {
                return;
            }
            if (number == second
                    && named == null
                    && several
                    && one.mention().range().start() == 0) {
                named = one.mention();
            }
        }
        Tokens tokens = lines.get(lead).tokens();
        for (int i = 0; named != null && i < Math.min(tokens.count(), LONGEST_LEAD); i++) {
            boolean one = tokens.in(words.roles, i)
                    && !tokens.in(words.documents, i)
                    && !text(tokens, lines.get(lead), i).endsWith("s");
            if (one) {
                String role = role(text(tokens, lines.get(lead), i).toLowerCase(Locale.ROOT));
                if (!words.nameless.contains(role) && !words.collective.contains(role)) {
                    leadEnds = lead;
                    hold(role, new Holder(named, Set.of()));
                }
                return;
            }
        }
    }

    private int nextParagraph(int from) {
        for (int i = from; i < lines.size(); i++) {
            Passage passage = lines.get(i).passage();
            if (passage.place() == Passage.Place.PARAGRAPH && !passage.chinese()) {
                return i;
            }
        }
        return -1;
    }

    private String text(Tokens tokens, Mention in, int i) {
        return text(tokens, lines.get(in.passage().number()), i);
    }

    private static String text(Tokens tokens, Line line, int i) {
        return line.bare().substring(tokens.start(i), tokens.end(i));
    }

    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && Chars.isDigit(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** {@return the word that stands for a role: "Gov." is a governor} */
    private String role(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return words.sameRoles.getOrDefault(bare, bare);
    }
}
