package dev.newspost.internal.story.role;

import dev.newspost.Metadata;
import dev.newspost.RichText.MarkKind;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.phrase.DatelinePhrases;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Draft.Kind;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A post as the rules see it: its drafts in order, and what its header says. Not thread-safe. */
final class Page {
    private static final int EDGE = 4;
    private static final int REACH = 20;
    private static final int NARROWEST = 25;

    private final List<Draft> drafts;
    private final List<Draft> hinted;
    private final Undecided open;
    private List<Draft> opening;
    private final boolean[] wide;
    private final boolean[] body;
    private final Reading[] readings;
    private final Map<Region, Integer> containers = new HashMap<>();
    private final String title;
    private final String headline;
    private final String description;
    private final Authors authors;
    private final Site site;
    private final CreditPhrases credits;
    private final Lexicon lexicon;
    private final int[] wordsFrom;
    private final int[] ownFrom;
    private final int[] bodyFrom;
    private int firstBody;
    private int lastBody;
    private int firstStory;

    Page(List<Draft> drafts, Metadata metadata, Optional<String> headline, CreditPhrases credits, Lexicon lexicon) {
        this.drafts = drafts;
        this.hinted = new ArrayList<>();
        this.title = metadata.title().map(Plain::of).orElse("");
        this.headline = headline.map(Plain::of).orElse("");
        this.description = metadata.description().map(Plain::of).orElse("");
        this.authors = Authors.of(metadata);
        this.site = Site.of(metadata);
        this.credits = credits;
        this.lexicon = lexicon;
        this.readings = new Reading[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.place(i);
            if (draft.region().outermost() != null) {
                containers.putIfAbsent(draft.region().outermost(), i);
            }
            if (draft.saysAnything() && Undecided.isText(draft)) {
                hinted.add(draft);
            }
        }
        wordsFrom = new int[drafts.size() + 1];
        wide = new boolean[drafts.size()];
        body = new boolean[drafts.size()];
        for (int i = drafts.size() - 1; i >= 0; i--) {
            wordsFrom[i] = wordsFrom[i + 1] + (drafts.get(i).hasWords() ? 1 : 0);
            wide[i] = Plain.isWider(drafts.get(i), NARROWEST - 1);
            body[i] = looksLikeBody(drafts.get(i));
        }
        ownFrom = new int[drafts.size() + 1];
        bodyFrom = new int[drafts.size() + 1];
        open = new Undecided(drafts);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** {@return those drafts with words of their own of which an element's name, class or id says something} */
    List<Draft> hinted() {
        return hinted;
    }

    /** {@return the drafts with words of their own that no earlier group of rules decided} */
    Undecided open() {
        return open;
    }

    /** {@return those drafts with words of their own that start with an opener of any topic} */
    List<Draft> opening() {
        if (opening == null) {
            opening = new ArrayList<>();
            for (Draft draft : drafts) {
                if (Undecided.isText(draft) && reading(draft).opensAny()) {
                    opening.add(draft);
                }
            }
        }
        return opening;
    }

    Times times() {
        return lexicon.times;
    }

    private Reading reading(Draft draft) {
        Reading reading = readings[draft.place()];
        if (reading == null) {
            reading = new Reading(draft.words(), draft.visible(), credits, lexicon);
            readings[draft.place()] = reading;
        }
        return reading;
    }

    /** {@return a draft's words without code for the site builder that its readers would see} */
    Reading withoutCode(Draft draft) {
        if (draft.words().indexOf('{') < 0) {
            return reading(draft);
        }
        String bare = Plain.bare(draft.words());
        return bare.equals(draft.words()) ? reading(draft) : new Reading(bare, bare.length(), credits, lexicon);
    }

    /** {@return the first words of a draft} */
    Reading start(Draft draft, int length) {
        String words = draft.words();
        return words.length() <= length
                ? reading(draft)
                : new Reading(words.substring(0, length), length, credits, lexicon);
    }

    /** {@return a draft's words as comparisons need them} */
    String plain(Draft draft) {
        return reading(draft).plain();
    }

    /** {@return whether a draft is a whole line of a topic} */
    boolean isLine(Draft draft, Topic topic) {
        return reading(draft).isLine(topic);
    }

    /** {@return whether a draft starts as a line of a topic does} */
    boolean opens(Draft draft, Topic topic) {
        return reading(draft).opens(topic);
    }

    /** {@return whether a phrase of a topic stands in a draft} */
    boolean holds(Draft draft, Topic topic) {
        return reading(draft).holds(topic);
    }

    /** {@return whether a draft is nothing but credits, as its place at an edge of the story makes likely} */
    boolean isCredits(Draft draft) {
        return reading(draft).areCredits();
    }

    /** {@return whether a draft is nothing but credits wherever it stands} */
    boolean isSurelyCredits(Draft draft) {
        return reading(draft).areSurelyCredits();
    }

    /** {@return what the lexicon knows of some words} */
    Reading read(String words) {
        return new Reading(words, words.length(), credits, lexicon);
    }

    /** {@return whether a draft starts with the mark of agency, place or date that opens a story} */
    boolean opensWithDateline(Draft draft) {
        return lexicon.datelines.atStart(draft.words()).isPresent();
    }

    /** {@return the mark of agency, place or date that opens stories, where it is all of a draft} */
    Optional<DatelinePhrases.Found> dateline(Draft draft) {
        return reading(draft).dateline();
    }

    /** {@return whether such a sign or short word alone stands between a name and what its bearer is} */
    boolean joinsNameAndPost(char c) {
        return lexicon.joints.indexOf(c) >= 0;
    }

    /** {@return whether words say where and when a text was written} */
    boolean isPlaceAndDay(String words) {
        return lexicon.datelines.isPlaceAndDay(words);
    }

    /** {@return whether a frame of such an address is a button to like, to give or to sign up} */
    boolean isWidget(String address) {
        return lexicon.widgets.stream().anyMatch(address::contains);
    }

    /** {@return whether a page of such an address is one at which publishers take money} */
    boolean takesMoney(String address) {
        return lexicon.giving.stream().anyMatch(address::contains);
    }

    /** {@return whether a page of such an address is one at which readers share what they read} */
    boolean shares(String address) {
        return lexicon.sharing.stream().anyMatch(address::contains);
    }

    /** {@return whether a host is that of a network where outlets have accounts} */
    boolean isNetwork(String host) {
        return lexicon.networks.stream().anyMatch(network -> host.equals(network) || host.endsWith("." + network));
    }

    /** {@return whether a part of an address on a network stands in front of an account: channel, company} */
    boolean leadsToAccount(String part) {
        return lexicon.networkPaths.contains(part);
    }

    CreditPhrases credits() {
        return credits;
    }

    String title() {
        return title;
    }

    String headline() {
        return headline;
    }

    String description() {
        return description;
    }

    /** {@return the authors that the header names} */
    Authors authors() {
        return authors;
    }

    Site site() {
        return site;
    }

    int place(Draft draft) {
        return draft.place();
    }

    Optional<Draft> before(Draft draft) {
        return at(place(draft) - 1);
    }

    Optional<Draft> after(Draft draft) {
        return at(place(draft) + 1);
    }

    private Optional<Draft> at(int index) {
        return index < 0 || index >= drafts.size() ? Optional.empty() : Optional.of(drafts.get(index));
    }

    /** {@return whether nothing that looks like a paragraph of the story stands before it} */
    boolean isHead(Draft draft) {
        return place(draft) < firstBody;
    }

    /** {@return whether nothing that looks like a paragraph of the story stands behind it} */
    boolean isTail(Draft draft) {
        return place(draft) > lastBody;
    }

    /** {@return how many drafts that look like paragraphs of the story stand behind it} */
    int bodyBehind(Draft draft) {
        return bodyFrom[place(draft) + 1];
    }

    /** {@return whether it is one of the last drafts with words, or stands behind the story} */
    boolean isNearEnd(Draft draft) {
        return isTail(draft) || wordsFrom[place(draft)] <= EDGE;
    }

    /** {@return the same, where what is known to be no part of the story and no note does not count} */
    boolean isNearOwnEnd(Draft draft) {
        return isTail(draft) || ownFrom[place(draft)] <= EDGE;
    }

    /** {@return whether it is one of the first drafts with words, or stands before the story} */
    boolean isNearStart(Draft draft) {
        return isHead(draft) || wordsFrom[0] - wordsFrom[place(draft)] < EDGE;
    }

    /** {@return the next draft that holds words} */
    Optional<Draft> nextWords(Draft draft) {
        for (int i = place(draft) + 1; i < drafts.size() && i <= place(draft) + REACH; i++) {
            if (drafts.get(i).hasWords() && drafts.get(i).kind() != Kind.FIGURE) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return how many drafts fit} */
    int count(Predicate<Draft> fits) {
        int count = 0;
        for (Draft draft : drafts) {
            count += fits.test(draft) ? 1 : 0;
        }
        return count;
    }

    /** {@return the place of the first draft that fits; behind the last one where none does} */
    int first(Predicate<Draft> fits) {
        for (int i = 0; i < drafts.size(); i++) {
            if (fits.test(drafts.get(i))) {
                return i;
            }
        }
        return drafts.size();
    }

    /** {@return the draft before the list, quote or table in which a draft stands} */
    Optional<Draft> beforeContainer(Draft draft) {
        return at(containers.getOrDefault(draft.region().outermost(), place(draft)) - 1);
    }

    /** {@return whether a paragraph that no earlier group of rules decided stands before it} */
    boolean hasStoryBefore(Draft draft) {
        return firstStory < place(draft);
    }

    /** {@return what stands in front of a draft, from the first paragraph that no earlier group decided} */
    List<Draft> storyBefore(Draft draft) {
        return hasStoryBefore(draft) ? drafts.subList(firstStory, place(draft)) : List.of();
    }

    /** {@return whether the first paragraph that no earlier group decided stands in a region held together by a hint} */
    boolean firstStoryIsIn(Region holder, Hint hint) {
        return holder != null
                && firstStory < drafts.size()
                && drafts.get(firstStory).region().holderOf(hint) == holder;
    }

    /** {@return whether a rule has decided that a draft belongs to the page around the story} */
    static boolean isOfPage(Draft draft) {
        return draft.role() != null
                && switch (draft.role()) {
                    case RELATED, PROMO, META, COPYRIGHT, COMMENT -> true;
                    case TITLE, LEAD, STORY, CREDIT, NOTE -> false;
                };
    }

    /** Looks anew where the story starts and ends, among what no rule has decided so far. */
    void look() {
        firstBody = drafts.size();
        firstStory = drafts.size();
        lastBody = -1;
        open.look();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean own = draft.hasWords() && draft.kind() != Kind.FIGURE && !isOfPage(draft);
            ownFrom[i] = ownFrom[i + 1] + (own ? 1 : 0);
            boolean told = body[i] && draft.role() == null && draft.kind() == Kind.PARAGRAPH;
            bodyFrom[i] = bodyFrom[i + 1] + (told ? 1 : 0);
        }
        for (Draft draft : open.all()) {
            if (draft.kind() == Kind.PARAGRAPH) {
                int place = place(draft);
                firstStory = wide[place] ? Math.min(firstStory, place) : firstStory;
                firstBody = body[place] ? Math.min(firstBody, place) : firstBody;
                lastBody = body[place] ? place : lastBody;
            }
        }
    }

    private static boolean looksLikeBody(Draft draft) {
        return draft.visible() >= 25
                && draft.under(MarkKind.LINK) * 2 < draft.visible()
                && Plain.endsSentence(draft.words());
    }
}
