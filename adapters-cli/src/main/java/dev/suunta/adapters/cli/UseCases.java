package dev.suunta.adapters.cli;

import dev.suunta.application.imports.driving.ImportPosts;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.owner.driving.MeetOwner;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.strategy.driving.AdoptStrategy;
import dev.suunta.application.strategy.driving.DraftStrategy;
import dev.suunta.application.strategy.driving.ReadStrategy;
import java.time.InstantSource;

/** What the terminal can ask of Suunta. */
public record UseCases(
    MeetOwner meetOwner,
    DraftStrategy draftStrategy,
    AdoptStrategy adoptStrategy,
    ReadStrategy readStrategy,
    ManageNetworks manageNetworks,
    ImportPosts importPosts,
    ReadPeople readPeople,
    AddPerson addPerson,
    LinkPeople linkPeople,
    Noting noting,
    Sweeping sweeping,
    LookInMirror lookInMirror,
    WritePost writePost,
    CheckPost checkPost,
    PassHold passHold,
    ReadPosts readPosts,
    InstantSource time) {}
