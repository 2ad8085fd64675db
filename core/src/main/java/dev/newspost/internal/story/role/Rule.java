package dev.newspost.internal.story.role;

import dev.newspost.Role;
import dev.newspost.internal.story.draft.Draft;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * A rule about roles.
 *
 * @param name its name, stable from version to version
 * @param run gives drafts of a page their roles
 */
record Rule(String name, Consumer<Page> run) {

    /** {@return a rule about single drafts: those that no rule before it decided and that fit get the role} */
    static Rule of(String name, Role role, BiPredicate<Draft, Page> fits) {
        return new Rule(name, page -> {
            for (Draft draft : page.drafts()) {
                if (draft.role() == null && draft.hasWords() && fits.test(draft, page)) {
                    draft.decide(role, name);
                }
            }
        });
    }
}
