/// When something was: an instant, the zone the person was in, and the day it was there.
package app.asked.core.time;
