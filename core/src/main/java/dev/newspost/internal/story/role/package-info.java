/** Rules that tell what each piece of a post is to the story. The door is {@link Roles}. */
package dev.newspost.internal.story.role;
