/** A body cut into drafts, pieces as small as a role can be given to. The door is {@link Cutter}. */
package dev.newspost.internal.story.draft;
