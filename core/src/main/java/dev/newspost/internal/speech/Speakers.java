package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Grammar;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.name.KnownNames;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.referent.Referents;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each marked stretch of a story its speaker, and makes quotes of those that are speech. */
final class Speakers {
    private static final int FURTHEST_NAMED = 2;
    /** How many bodies and places are looked past for a person. */
    private static final int MOST_MENTIONS = 64;

    private final List<Line> lines;
    private final Report report;
    private final List<Utterance> all = new ArrayList<>();
    private final Handover handover;
    private final Referents referents;
    private final Leads leads;
    private final SpeechWords words;
    private final KnownNames known;
    private People people;

    /**
     * Makes a reader.
     *
     * @param apart the indexes of the blocks that are quotations by their markup, in order
     */
    Speakers(List<Line> lines, SpeechWords words, Report report, List<Integer> apart) {
        this.report = report;
        this.lines = lines;
        this.words = words;
        this.known = new KnownNames(() -> people().names(), lines, words);
        this.handover = new Handover(lines, words, this::people, known, all);
        this.referents = new Referents(this::people, lines, words, known);
        this.leads = new Leads(words, lines, handover, referents, new Letters(this::people), apart);
    }

    /** Read when somebody first asks for a name: many stories mark nothing but terms. */
    private People people() {
        if (people == null) {
            people = People.of(lines, words, known.unread());
        }
        return people;
    }

    List<Quote> quotes() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).pairs().isEmpty()) {
                read(i);
            }
        }
        takeFromContinuation();
        Map<Utterance, Quote> read = new LinkedHashMap<>();
        for (Utterance u : all) {
            if (u.isQuote()) {
                leads.readUpTo(u.line.passage().block());
                read.put(u, quote(u));
            }
        }
        if (read.values().stream().anyMatch(quote -> quote.speaker().isEmpty())) {
            Answers answers = new Answers(lines, name -> people().first(name).isPresent() && people().person(name));
            read.replaceAll((u, quote) -> answers.of(u, quote)
                    .map(one -> by(one, one.text(), "one of whose answers has them", u, quote))
                    .orElse(quote));
        }
        MainSpeaker.of(read)
                .filter(name -> people().person(name))
                .ifPresent(name ->
                        read.replaceAll((u, quote) -> MainSpeaker.mayHave(u, quote) ? by(name, u, quote) : quote));
        Map<Utterance, Utterance> echoes = read.isEmpty() ? Map.of() : Echoes.of(all);
        if (!read.isEmpty()) {
            new HeadingSpeakers(all, read).addTo(echoes);
        }
        List<Quote> quotes = new ArrayList<>();
        for (Utterance u : all) {
            Quote quote = echoes.containsKey(u) ? echo(u, read.get(echoes.get(u))) : read.get(u);
            if (quote != null) {
                quotes.add(quote);
                explain(quotes.size(), quote, u);
            }
        }
        leads.readUpTo(Integer.MAX_VALUE);
        return quotes;
    }

    /** {@return who hands over the blocks that are quotations by their markup, by their index; known behind {@link #quotes()}} */
    Map<Integer, BlockQuotes.HandedOver> handedOver() {
        return leads.handedOver();
    }

    /** A paragraph whose mark nothing closes has the speaker of the next one, which opens again and names him. */
    private void takeFromContinuation() {
        for (int k = all.size() - 2; k >= 0; k--) {
            Utterance u = all.get(k);
            Utterance next = all.get(k + 1);
            boolean open = !u.marked.closed()
                    && u.attribution().filter(by -> !by.is(Way.ORPHAN)).isEmpty();
            boolean goesOn = next.line.passage().number() == u.line.passage().number() + 1
                    && Chars.blank(next.line.text(), 0, next.marked.open())
                    && next.attribution().filter(by -> by.is(Way.AFTER)).isPresent();
            if (open && goesOn) {
                u.attribute(next.attribution()
                        .map(by -> new Attribution(by.passage(), by.subject(), Optional.empty(), Way.AFTER)));
                u.judge(Optional.of(Quote.Kind.DIRECT), "the next paragraph goes on with it");
                next.goOn();
            }
        }
    }

    private Quote echo(Utterance u, Quote said) {
        u.judge(Optional.of(Quote.Kind.DIRECT), "a heading says again what somebody says");
        Mention mention = new Mention(u.line.passage(), u.words());
        // a heading stands by itself: he and she are nobody there
        Optional<Mention> named = said.speaker().filter(words::isPronoun).isPresent()
                ? said.speakerName().flatMap(name -> referents.nearest(name, u.line.passage(), u.marked.close()))
                : Optional.empty();
        return new Quote(
                mention.text(),
                Quote.Kind.DIRECT,
                named.map(Mention::text).or(said::speaker),
                said.speakerName(),
                Optional.empty(),
                mention.span(),
                named.map(Mention::span).or(said::speakerSpan),
                Optional.empty(),
                said.nameSpan(),
                false);
    }

    /**
     * {@return the mention of a story's main speaker that stands last before words, not far away; the first one where the
     * words open the story; empty where the story names another person in between}
     */
    private Optional<Mention> mainBefore(String main, Utterance u) {
        Passage passage = u.line.passage();
        int last = people().lastBefore(passage, u.marked.open());
        for (int k = last; k >= Math.max(0, last - MOST_MENTIONS); k--) {
            Mention name = people().mentions().get(k).mention();
            String whole = people().full(name).map(Mention::text).orElse(name.text());
            if (people().person(whole)) {
                boolean near = passage.number() - name.passage().number() <= FURTHEST_NAMED;
                return whole.equals(main) && near ? Optional.of(name) : Optional.empty();
            }
        }
        return last < MOST_MENTIONS ? people().first(main) : Optional.empty();
    }

    /** Words that nothing hands over, of the one who speaks in most of the story. */
    private Quote by(String main, Utterance u, Quote quote) {
        Optional<Mention> mention = mainBefore(main, u);
        return mention.map(one -> by(one, main, "of the one who speaks in most of the story", u, quote))
                .orElse(quote);
    }

    private Quote by(Mention mention, String name, String why, Utterance u, Quote quote) {
        u.judge(Optional.of(quote.kind()), u.rule() + ", " + why);
        return new Quote(
                quote.text(),
                quote.kind(),
                Optional.of(mention.text()),
                Optional.of(name),
                quote.cue(),
                quote.span(),
                Optional.of(mention.span()),
                quote.cueSpan(),
                Optional.of(people().first(name).orElse(mention).span()),
                quote.continues());
    }

    private void explain(int number, Quote quote, Utterance u) {
        if (report.explains()) {
            String speaker = quote.speakerName().or(quote::speaker).orElse("nobody named");
            report.decide("quote " + number, quote.kind() + " by " + speaker, u.rule(), Optional.empty());
        }
    }

    private void read(int index) {
        Line line = lines.get(index);
        Grammar grammar = handover.grammar(line);
        List<Utterance> here = new ArrayList<>();
        for (int k = 0; k < line.pairs().size(); k++) {
            Utterance u = new Utterance(line, k);
            if (u.holdsWords()) {
                Optional<Utterance> previous =
                        here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
                here.add(u);
                handover.attribute(u, previous, index);
            }
        }
        takeFromNext(here, grammar);
        boolean handedDown = handover.passages().handedDown(index);
        for (Utterance u : here) {
            grammar.kind(u, handedDown);
            if (!u.isQuote()
                    && (u.isUncued() || u.cued().filter(by -> by.is(Way.ORPHAN)).isPresent())) {
                u.attribute(Optional.empty());
            }
        }
        completeSplits(here);
        completeLists(here, grammar);
        all.addAll(here);
    }

    /** A stretch without a cue has the one of the stretch that it is listed with. */
    private static void takeFromNext(List<Utterance> here, Grammar grammar) {
        for (int k = here.size() - 2; k >= 0; k--) {
            Utterance u = here.get(k);
            Utterance next = here.get(k + 1);
            boolean weak = u.cued().filter(by -> !by.is(Way.ORPHAN)).isEmpty();
            if (weak
                    && next.cued().filter(by -> by.is(Way.AFTER)).isPresent()
                    && grammar.joins(Handover.between(u, next))) {
                u.attribute(next.attribution());
            }
        }
    }

    private static void completeSplits(List<Utterance> here) {
        for (int k = 1; k < here.size(); k++) {
            boolean direct = here.get(k - 1)
                    .kind()
                    .filter(kind -> kind == Quote.Kind.DIRECT)
                    .isPresent();
            if (direct && here.get(k).continues() && here.get(k).isQuote()) {
                here.get(k).judge(Optional.of(Quote.Kind.DIRECT), "the second part of words that were interrupted");
            }
        }
    }

    private static void completeLists(List<Utterance> here, Grammar grammar) {
        for (int k = 0; k < here.size(); k++) {
            boolean before = k > 0 && lists(here.get(k - 1), here.get(k), grammar);
            boolean behind = k + 1 < here.size() && lists(here.get(k + 1), here.get(k), grammar);
            if (before || behind) {
                Utterance partner = here.get(before ? k - 1 : k + 1);
                here.get(k).attribute(partner.attribution());
                here.get(k).judge(Optional.of(Quote.Kind.PARTIAL), "a list of fragments goes on");
            }
        }
    }

    /** {@return whether a refused stretch only goes on with a list that holds an accepted fragment} */
    private static boolean lists(Utterance accepted, Utterance refused, Grammar grammar) {
        boolean fragment =
                accepted.kind().filter(kind -> kind == Quote.Kind.PARTIAL).isPresent();
        if (!fragment || refused.isQuote() || refused.attribution().isEmpty() || !grammar.listable(refused)) {
            return false;
        }
        Utterance first = accepted.marked.open() < refused.marked.open() ? accepted : refused;
        Utterance second = first.equals(accepted) ? refused : accepted;
        String between = Handover.between(first, second);
        return !between.isBlank() && grammar.joins(between);
    }

    private Quote quote(Utterance u) {
        Passage passage = u.line.passage();
        Range inner = u.words();
        Optional<Attribution> by = u.attribution();
        Optional<Mention> speaker =
                by.flatMap(found -> found.subject().map(s -> new Mention(found.passage(), s.range())));
        Optional<Subject.Kind> kind = by.flatMap(Attribution::subject).map(Subject::kind);
        Optional<Mention> name = Optional.empty();
        if (speaker.isPresent()) {
            name = referents.name(speaker.get(), kind.get());
            int away = passage.number() - speaker.get().passage().number();
            boolean elsewhere = away > 1;
            if (away > 0 && kind.get() == Subject.Kind.BODY && referents.isAuthored(speaker.get())) {
                // who wrote the text that the paragraphs before tell speaks on
                speaker = name;
            }
            if (elsewhere && kind.get() == Subject.Kind.PRONOUN && name.isPresent()) {
                speaker = referents.nearest(name.get().text(), passage, inner.start());
            }
        }
        if (speaker.isPresent()) {
            referents.spoke(name, speaker, kind.get(), passage, u.marked.open());
            speaker = speaker.map(one -> referents.asWritten(one, kind.get()));
        }
        Optional<Mention> cue = by.flatMap(found -> found.cue().map(range -> new Mention(passage, range)));
        return new Quote(
                inner.of(passage.text()),
                u.kind().get(),
                speaker.map(Mention::text),
                name.map(Mention::text),
                cue.map(Mention::text),
                new Mention(passage, inner).span(),
                speaker.map(Mention::span),
                cue.map(Mention::span),
                name.map(Mention::span),
                u.continues());
    }
}
