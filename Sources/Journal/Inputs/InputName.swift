/// The name of an input: who does it, and what.
public enum InputName: String, Hashable, Sendable, CaseIterable {
  case agentAccepts, agentRejects, agentOpens, agentTypes, agentPresses, agentOpensTab, agentClosesTab,
    agentEndsConversation, agentClosesSession, agentSetsPresence, agentResetsPresence
  case customerArrives, customerSays, customerAnswers, customerLeaves, customerIsCutOff, customerComesBack
  case providerSends, providerSignsIn, providerStartsSession, providerInvites
  case administratorTurnsOn, administratorTurnsOff, administratorSets, administratorChanges,
    administratorInstalls, administratorUninstalls
  case trainerStartsOver, trainerChangesAgent, trainerChangesLanguage, trainerChangesOrganization,
    trainerChangesWidget, trainerRunsPages
  case pageDoes, pageSendsOnUnload
  case timePasses
}

extension InputName: JournalWord {}
