package dev.newspost.internal.story.figure;

import dev.newspost.Image;
import dev.newspost.Metadata;
import dev.newspost.internal.Settings;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.phrase.PhotoCredits;
import dev.newspost.internal.profile.Kind;
import dev.newspost.internal.profile.Marking;
import dev.newspost.internal.story.draft.Draft;
import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Picture;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the pictures of one post and gathers them with their words. Not thread-safe. */
public final class Figures {
    private static final List<Hint> NO_STORY = List.of(
            Hint.AD,
            Hint.AVATAR,
            Hint.LOGO,
            Hint.ICON,
            Hint.NAV,
            Hint.SHARE,
            Hint.RELATED,
            Hint.PROMO,
            Hint.COMMENT,
            Hint.BYLINE,
            Hint.NOTE);

    private final Pictures pictures;
    private final Captions captions;
    private final PhotoCredits credits;
    private final Images images;
    private final Words words;
    private final Marking marking;
    private final Journal journal;

    /**
     * Starts to read a post's pictures.
     *
     * @param metadata what the header says
     * @param mirrored whether the post is a copy of the page that its header names
     * @param settings the options
     * @param marking what a profile says of the post's elements
     * @param journal takes the decisions
     */
    public Figures(Metadata metadata, boolean mirrored, Settings settings, Marking marking, Journal journal) {
        this.marking = marking;
        this.journal = journal;
        LanguagePacks packs = settings.languages();
        this.words = Words.of(packs);
        Bases bases = new Bases(settings.base().map(URI::toString), metadata.from(), mirrored);
        this.images = new Images(bases, Proxies.of(packs), settings.limits().maxImages(), journal);
        this.pictures = new Pictures(words);
        this.credits = PhotoCredits.of(packs);
        this.captions = new Captions(words, credits, journal);
    }

    /** {@return the picture of an element; empty where the element by itself shows that it is none of the story} */
    public Optional<Picture> read(Element image, Set<Hint> hints) {
        if (marking.of(image).filter(Kind::isDecor).isPresent()) {
            journal.refuse(image, marking.rule());
            return Optional.empty();
        }
        Optional<Picture> picture = pictures.read(image);
        Optional<String> rule =
                picture.isEmpty() ? Optional.of("no-address") : pictures.refusal(image, picture.get(), hints);
        rule.ifPresent(name -> journal.refuse(image, name));
        return rule.isPresent() ? Optional.empty() : picture;
    }

    /** {@return the drafts, pictures that stand among other things left out, the others with their words} */
    public List<Draft> gather(List<Draft> drafts) {
        return captions.gather(new Copies(journal)
                .drop(drafts.stream().filter(this::tellsStory).toList()));
    }

    /** {@return the drafts, once they have their roles, without pictures that belong to other stories} */
    public List<Draft> settle(List<Draft> drafts) {
        List<Draft> settled = new Settling(journal, words, credits).settle(drafts);
        LeadPicture.mark(settled);
        return settled;
    }

    /** {@return the images of a figure's pictures, up to the limit} */
    public List<Image> images(Draft figure, int block) {
        List<Image> shown = new ArrayList<>(figure.pictures().size());
        for (Picture picture : figure.pictures()) {
            images.add(picture, block, figure).ifPresent(shown::add);
        }
        return shown;
    }

    /** {@return all images so far} */
    public List<Image> images() {
        return images.images();
    }

    /** {@return whether there were more pictures than the limit} */
    public boolean isFull() {
        return images.isFull();
    }

    private boolean tellsStory(Draft draft) {
        if (draft.kind() != Draft.Kind.FIGURE) {
            return true;
        }
        for (Hint hint : NO_STORY) {
            // The buttons of a slide show stand in a navigation of its own.
            if (draft.says(hint) && !(hint == Hint.NAV && draft.says(Hint.GALLERY))) {
                journal.refuse(draft.source(), "in-" + hint.name().toLowerCase(Locale.ROOT));
                return false;
            }
        }
        return true;
    }
}
