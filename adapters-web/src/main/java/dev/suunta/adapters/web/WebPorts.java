package dev.suunta.adapters.web;

import dev.suunta.adapters.web.baseline.Following;
import dev.suunta.adapters.web.people.Noting;
import dev.suunta.application.network.driving.ManageNetworks;
import dev.suunta.application.people.driving.AddPerson;
import dev.suunta.application.people.driving.LinkPeople;
import dev.suunta.application.people.driving.ReadPeople;
import dev.suunta.application.post.driving.CheckPost;
import dev.suunta.application.post.driving.PassHold;
import dev.suunta.application.post.driving.ReadPosts;
import dev.suunta.application.post.driving.WritePost;
import dev.suunta.application.review.driving.LookInMirror;
import dev.suunta.application.strategy.driving.ReadStrategy;

/** The driving ports that the pages ask. */
public record WebPorts(
    ReadStrategy strategy,
    LookInMirror mirror,
    WritePost writing,
    CheckPost gate,
    PassHold holds,
    ReadPosts posts,
    ManageNetworks networks,
    ReadPeople people,
    AddPerson addPerson,
    LinkPeople linkPeople,
    Noting noting,
    Following following) {}
