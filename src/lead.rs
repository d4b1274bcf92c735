//! Leading: an ordered list of exercises that a mediator prepares for a person or a group, and where
//! the visit made of it stands.
//!
//! A list lives in memory only: it names exercises and levels, never anybody, and goes with the
//! visit it started. Ready-made lists are read by [`lists`], the text that mediators write for one
//! another by [`notes`]. Drawing is left to the screens, what is counted to `count`.

pub mod lists;
pub mod notes;

use crate::count::Mode;
use crate::tutorial::Level;

/// The most exercises in a list: more than a morning holds.
pub const MOST: usize = 12;

/// The smallest group.
pub const SMALLEST_GROUP: u8 = 2;

/// The largest group: what a room of a post office holds.
pub const LARGEST_GROUP: u8 = 20;

/// How many changes can be undone.
const PAST: usize = 50;

/// What is practised.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exercise {
    /// A procedure, by its slug.
    Procedure(String),
}

/// An exercise at the level it is begun at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is practised.
    pub exercise: Exercise,
    /// With how much help.
    pub level: Level,
}

impl Item {
    /// This procedure at this level.
    pub fn procedure(slug: impl Into<String>, level: Level) -> Self {
        Self { exercise: Exercise::Procedure(slug.into()), level }
    }
}

/// Who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// One person, with the mediator beside.
    Person,
    /// A group of so many people, from [`SMALLEST_GROUP`] to [`LARGEST_GROUP`].
    Group(u8),
}

impl Company {
    /// How a visit with them is counted. The number of people is not: a visit is not a person.
    pub fn mode(self) -> Mode {
        match self {
            Self::Person => Mode::Accompanied,
            Self::Group(_) => Mode::Workshop,
        }
    }

    /// The same, brought within the bounds.
    fn bounded(self) -> Self {
        match self {
            Self::Person => Self::Person,
            Self::Group(people) => Self::Group(people.clamp(SMALLEST_GROUP, LARGEST_GROUP)),
        }
    }
}

/// A list, and whom it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Who comes.
    pub company: Company,
    /// What they practise, in order.
    pub items: Vec<Item>,
}

impl Default for Programme {
    fn default() -> Self {
        Self { company: Company::Person, items: Vec::new() }
    }
}

/// A change of a list. Ranks count from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Puts an exercise at the end.
    Add(Item),
    /// Puts a ready-made list at the end, as far as there is room.
    Append(Vec<Item>),
    /// Takes the exercise of this rank out.
    Remove(usize),
    /// Brings the exercise of this rank one place nearer to the start.
    Up(usize),
    /// Takes the exercise of this rank one place farther.
    Down(usize),
    /// Begins the exercise of this rank at this level.
    Level(usize, Level),
    /// Says who comes.
    Company(Company),
    /// Takes every exercise out.
    Clear,
}

/// A list being made, and what it was before each change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    now: Programme,
    past: Vec<Programme>,
}

impl Draft {
    /// The list as it is.
    pub fn programme(&self) -> &Programme {
        &self.now
    }

    /// Whether there is room for one more exercise.
    pub fn has_room(&self) -> bool {
        self.now.items.len() < MOST
    }

    /// Whether there is a change to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Changes the list; says whether it changed. A rank that is not there changes nothing.
    pub fn apply(&mut self, edit: Edit) -> bool {
        let mut next = self.now.clone();
        let items = &mut next.items;
        match edit {
            Edit::Add(item) => items.push(item),
            Edit::Append(more) => items.extend(more),
            Edit::Remove(rank) if rank < items.len() => {
                items.remove(rank);
            }
            Edit::Up(rank) if rank > 0 && rank < items.len() => items.swap(rank - 1, rank),
            Edit::Down(rank) if rank < items.len().saturating_sub(1) => items.swap(rank, rank + 1),
            Edit::Remove(_) | Edit::Up(_) | Edit::Down(_) => {}
            Edit::Level(rank, level) => {
                if let Some(item) = items.get_mut(rank) {
                    item.level = level;
                }
            }
            Edit::Company(company) => next.company = company.bounded(),
            Edit::Clear => items.clear(),
        }
        next.items.truncate(MOST);
        if next == self.now {
            return false;
        }
        if self.past.len() == PAST {
            self.past.remove(0);
        }
        self.past.push(std::mem::replace(&mut self.now, next));
        true
    }

    /// Takes the last change back; says whether there was one.
    pub fn undo(&mut self) -> bool {
        match self.past.pop() {
            None => false,
            Some(before) => {
                self.now = before;
                true
            }
        }
    }
}

/// Where a visit made of a list stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    programme: Programme,
    at: usize,
}

impl Session {
    /// The start of this list; none when there is nothing in it.
    pub fn start(programme: Programme) -> Option<Self> {
        (!programme.items.is_empty()).then_some(Self { programme, at: 0 })
    }

    /// What is practised now.
    pub fn current(&self) -> Option<&Item> {
        self.programme.items.get(self.at)
    }

    /// Goes to the next exercise; says whether there was one.
    pub fn advance(&mut self) -> bool {
        let more = self.at + 1 < self.programme.items.len();
        if more {
            self.at += 1;
        }
        more
    }

    /// Who is here.
    pub fn company(&self) -> Company {
        self.programme.company
    }

    /// What a screen says of it.
    pub fn turn(&self) -> Turn {
        Turn {
            at: self.at + 1,
            of: self.programme.items.len(),
            company: self.programme.company,
            next: self.programme.items.get(self.at + 1).cloned(),
        }
    }
}

/// Where a visit made of a list stands, for a screen to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The rank of what is practised, from 1.
    pub at: usize,
    /// How many exercises there are.
    pub of: usize,
    /// Who is here.
    pub company: Company,
    /// What comes next; none at the end.
    pub next: Option<Item>,
}

/// Who acts on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mouse {
    /// The person who learns.
    #[default]
    Visitor,
    /// The mediator, who shows.
    Mediator,
}

impl Mouse {
    /// The other one.
    #[must_use]
    pub fn passed(self) -> Self {
        match self {
            Self::Visitor => Self::Mediator,
            Self::Mediator => Self::Visitor,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn item(slug: &str) -> Item {
        Item::procedure(slug, Level::Guided)
    }

    fn draft(slugs: &[&str]) -> Draft {
        let mut draft = Draft::default();
        for slug in slugs {
            assert!(draft.apply(Edit::Add(item(slug))));
        }
        draft
    }

    fn slugs(programme: &Programme) -> Vec<&str> {
        programme
            .items
            .iter()
            .map(|item| match &item.exercise {
                Exercise::Procedure(slug) => slug.as_str(),
            })
            .collect()
    }

    #[test]
    fn a_list_is_put_in_order_and_each_change_can_be_undone() {
        for (edit, after) in [
            (Edit::Up(2), vec!["a", "c", "b"]),
            (Edit::Down(0), vec!["b", "a", "c"]),
            (Edit::Remove(1), vec!["a", "c"]),
            (Edit::Add(item("a")), vec!["a", "b", "c", "a"]),
            (Edit::Append(vec![item("d"), item("e")]), vec!["a", "b", "c", "d", "e"]),
            (Edit::Clear, vec![]),
        ] {
            let mut draft = draft(&["a", "b", "c"]);
            assert!(draft.apply(edit.clone()), "{edit:?}");
            assert_eq!(slugs(draft.programme()), after, "{edit:?}");
            assert!(draft.undo());
            assert_eq!(slugs(draft.programme()), ["a", "b", "c"], "{edit:?}");
        }
    }

    #[test]
    fn what_is_not_there_changes_nothing() {
        for edit in [
            Edit::Up(0),
            Edit::Up(3),
            Edit::Down(2),
            Edit::Down(usize::MAX),
            Edit::Remove(3),
            Edit::Level(3, Level::Alone),
            Edit::Level(0, Level::Guided),
            Edit::Company(Company::Person),
            Edit::Append(vec![]),
        ] {
            let mut draft = draft(&["a", "b", "c"]);
            let before = draft.clone();
            assert!(!draft.apply(edit.clone()), "{edit:?}");
            assert_eq!(draft, before, "{edit:?}");
        }
        let mut empty = Draft::default();
        assert!(!empty.undo() && !empty.can_undo() && !empty.apply(Edit::Clear));
    }

    #[test]
    fn a_list_has_an_end() {
        let mut draft = draft(&["a"; MOST]);
        assert!(!draft.has_room());
        assert!(!draft.apply(Edit::Add(item("b"))));
        assert!(draft.undo() && draft.has_room());
        assert!(draft.apply(Edit::Append(vec![item("b"), item("c")])));
        assert_eq!(slugs(draft.programme())[MOST - 1], "b");
    }

    #[test]
    fn a_group_has_bounds_and_its_own_way_of_being_counted() {
        let mut draft = Draft::default();
        for (asked, kept) in [(0, SMALLEST_GROUP), (6, 6), (255, LARGEST_GROUP)] {
            draft.apply(Edit::Company(Company::Group(asked)));
            assert_eq!(draft.programme().company, Company::Group(kept));
        }
        assert_eq!(Company::Person.mode(), Mode::Accompanied);
        assert_eq!(Company::Group(6).mode(), Mode::Workshop);
    }

    #[test]
    fn a_session_goes_through_its_list_once() {
        assert_eq!(Session::start(Programme::default()), None);
        let programme = draft(&["a", "b"]).programme().clone();
        let mut session = Session::start(programme).unwrap();
        let turn = session.turn();
        assert_eq!((turn.at, turn.of, turn.next), (1, 2, Some(item("b"))));
        assert_eq!(session.current(), Some(&item("a")));
        assert!(session.advance());
        let turn = session.turn();
        assert_eq!((turn.at, turn.of, turn.next), (2, 2, None));
        assert!(!session.advance());
        assert_eq!(session.current(), Some(&item("b")), "the end stays the end");
    }

    #[test]
    fn the_mouse_is_passed_and_given_back() {
        assert_eq!(Mouse::default(), Mouse::Visitor);
        assert_eq!(Mouse::Visitor.passed(), Mouse::Mediator);
        assert_eq!(Mouse::Mediator.passed(), Mouse::Visitor);
    }

    fn edits() -> impl Strategy<Value = Edit> {
        let rank = 0..MOST + 2;
        let level = (0..Level::ALL.len()).prop_map(|at| Level::ALL[at]);
        let items = vec("[a-c]", 0..5);
        prop_oneof![
            "[a-e]".prop_map(|slug| Edit::Add(item(&slug))),
            items.prop_map(|slugs| Edit::Append(slugs.iter().map(|slug| item(slug)).collect())),
            rank.clone().prop_map(Edit::Remove),
            rank.clone().prop_map(Edit::Up),
            rank.clone().prop_map(Edit::Down),
            (rank, level).prop_map(|(rank, level)| Edit::Level(rank, level)),
            any::<u8>().prop_map(|people| Edit::Company(Company::Group(people))),
            Just(Edit::Company(Company::Person)),
            Just(Edit::Clear),
        ]
    }

    proptest! {
        #[test]
        fn any_edits_keep_a_list_consistent_and_can_all_be_undone(edits in vec(edits(), 0..PAST)) {
            let mut draft = Draft::default();
            let mut states = vec![draft.programme().clone()];
            for edit in edits {
                let before = draft.programme().clone();
                let changed = draft.apply(edit.clone());
                let now = draft.programme();
                prop_assert_eq!(changed, *now != before);
                prop_assert!(now.items.len() <= MOST);
                if let Company::Group(people) = now.company {
                    prop_assert!((SMALLEST_GROUP..=LARGEST_GROUP).contains(&people));
                }
                // Moving an exercise loses none and makes none.
                if matches!(edit, Edit::Up(_) | Edit::Down(_) | Edit::Level(..)) {
                    let sorted = |programme: &Programme| {
                        let mut all: Vec<String> =
                            slugs(programme).into_iter().map(str::to_owned).collect();
                        all.sort();
                        all
                    };
                    prop_assert_eq!(sorted(now), sorted(&before));
                }
                if changed {
                    states.push(now.clone());
                }
            }
            for state in states.into_iter().rev() {
                prop_assert_eq!(draft.programme(), &state);
                draft.undo();
            }
            prop_assert!(!draft.can_undo());
        }
    }
}
