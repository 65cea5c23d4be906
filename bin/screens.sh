# ./asked screens: takes pictures of every main screen of the demo into docs/screens.

say "Taking pictures of every main screen."
find_jdk
find_maven
find_browser
mkdir -p "$home/docs/screens"
run_maven screens -Dtest=ScreensTest,MomentsTest -Dsurefire.failIfNoSpecifiedTests=false "-Dasked.screens=$home/docs/screens" \
    integration-test
say "They are in docs/screens."
