/// Rating how strong the pull is to avoid what a person named, every four weeks if they like.
@NullMarked
package app.asked.server.journey.pull;

import org.jspecify.annotations.NullMarked;
