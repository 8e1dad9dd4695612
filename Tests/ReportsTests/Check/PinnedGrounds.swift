/// The grounds of all statements about the product, one per line.
enum PinnedGrounds {
  /// Claim, basis, pages and headings.
  static let claims = """
    buttons-by-order | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    negative-orders-are-legal | documented | msdyn_conversationaction | msdyn_Order
    administrator-may-edit-order | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    equal-orders-by-name | invented
    inactive-actions-are-hidden | inferred | msdyn_conversationaction | statecode
    widget-turns-modes-on | documented | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing | add-chat-widget | Configure a chat widget
    only-two-modes-are-options | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing | add-chat-widget | Configure a chat widget
    providers-offer-their-modes | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    mode-off-hides-its-button | inferred | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    no-provider-disables-both-options | documented | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    providers-come-from-app-source | documented | add-chat-widget | Configure a chat widget
    any-chosen-capability-shows | invented
    capability-without-provider-hides | inferred | msdyn_channelcapability | msdyn_Provider | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    dead-capabilities-hide-their-action | inferred | msdyn_channelcapability | statecode
    subscription-is-needed | documented | third-party-co-browse | Prerequisites
    externalities-are-needed | documented | third-party-co-browse | Prerequisites
    not-in-unified-service-desk | documented | third-party-co-browse | (before the first heading)
    actions-without-capability-show | invented
    labels-come-from-locale-rows | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | msdyn_conversationactionlocale | msdyn_SlashCommands
    locale-follows-the-agent | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    whole-locale-row-falls-back | inferred | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    name-stands-in-for-a-label | invented
    button-stands-at-the-top | documented | third-party-co-browse | Co-browse and screen-sharing button rendering in the agent chat widget | call-options-visual-engagement | Initiate a cobrowsing or screen sharing session
    slash-commands-run-actions | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | third-party-co-browse | UI rendering for the third-party co-browse and screen-sharing button
    commands-ignore-case | invented
    slash-commands-are-unique | documented | third-party-co-browse | UI rendering for the third-party co-browse and screen-sharing button
    commands-never-reach-the-customer | inferred | oc-conversation-control | Send quick replies
    double-slash-sends-text | invented
    rest-of-command-is-ignored | invented
    unknown-command-is-rejected | invented
    smallest-order-takes-shared-command | invented
    product-has-ten-commands | documented | oc-conversation-control | Enhance productivity using keyboard commands | oc-conversation-control | Consult with representative or supervisor
    product-commands-are-reserved | inferred | oc-conversation-control | Enhance productivity using keyboard commands
    quick-replies | documented | oc-conversation-control | Search for quick replies and tags | oc-conversation-control | Send quick replies
    open-app-tab-template | documented | third-party-co-browse | Event handlers for third-party co-browse and screen sharing | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    open-tab-comes-to-front | invented
    app-tab-page-loads | inferred | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    update-presence-at-the-selection | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    send-message | inferred | third-party-co-browse | Event handlers for third-party co-browse and screen sharing | msdyn_conversationaction | msdyn_EventParameter
    customer-defined-function | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | msdyn_conversationaction | msdyn_FunctionName
    function-arguments | invented
    action-without-parameter-is-rejected | invented
    template-by-unique-name-then-name | inferred | third-party-co-browse | Event handlers for third-party co-browse and screen sharing | createtab | Parameters
    ten-tabs | documented | cancreatetab | (before the first heading)
    anchor-tab-counts | inferred | cancreatetab | (before the first heading)
    audio-and-video-are-not-simulated | invented
    data-holds-conversation-id | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    data-is-percent-encoded | documented | sample-pass-multiple-values-web-resource-through-data-parameter | Sample HTML web resource
    web-resource-parameters | documented | webpage-html-web-resources | Pass parameters to HTML web resources
    web-resource-address | documented | web-resources | Full URL
    third-party-website-address | documented | application-tab-templates | Third-party website
    page-types-have-parameters | documented | application-tab-templates | Page types | application-tab-templates | Dashboard | application-tab-templates | Entity list | application-tab-templates | Entity record | application-tab-templates | Search | application-tab-templates | Custom
    other-pages-are-not-simulated | invented
    other-pages-get-no-conversation | inferred | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing | application-tab-templates | Page types
    conversation-data-overrides | inferred | createtab | Create a tab with a web resource passing web resource parameter
    anchor-tab-cannot-close | documented | oc-manage-applications | Work with applications | closetab | (before the first heading)
    anchor-tab-is-active-conversation | documented | oc-manage-applications | Work with applications | oc-customer-summary | What is Active Conversation?
    can-close-comes-from-the-template | documented | msdyn_applicationtabtemplate | msdyn_pinned
    session-tabs-cannot-close | documented | session-templates | Associate application tabs, scripts with session templates
    focus-goes-left-after-close | documented | oc-manage-applications | Work with applications
    agents-switch-tabs | documented | oc-manage-applications | Work with applications
    slugs-are-filled | documented | automation-dictionary-keys | (before the first heading) | automation-dictionary-keys | Slugs for templates
    unfilled-slugs-stay | invented
    missing-files-show-nothing | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | application-tab-templates | Web resource
    tab-reloads-on-return | documented | omnichannel-readme | Third-party application tab refreshes when focus is changed | application-tab-templates | Web resource
    reload-happens-at-the-return | inferred | application-tab-templates | Web resource
    page-unloads-on-close | documented | third-party-co-browse | Events expected from the third-party application
    behaviour-is-simulated | invented
    page-runs-in-browser | invented
    invitations-are-shared-in-the-tab | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    sign-in-and-session-in-the-tab | documented | call-options-visual-engagement | Initiate a cobrowsing or screen sharing session
    invitation-is-sent-by-the-host-call | documented | sendmessagetoconversation | (before the first heading) | sendmessagetoconversation | Parameters
    page-may-ask-for-the-conversation | documented | getconversationid | (before the first heading)
    host-objects-are-reached | inferred | microsoft-apm | Prerequisite
    documented-host-calls | documented | omnichannel-api-reference | Methods | microsoft-apm | Session management | microsoft-apm | Tab management
    channel-framework-is-for-providers | documented | microsoft-ciframework-v2 | (before the first heading) | microsoft-ciframework-v2 | Communication panel management APIs
    undocumented-host-calls-fail | inferred | omnichannel-api-reference | Methods
    host-calls-follow-the-focus | documented | sendmessagetoconversation | Parameters | microsoft-apm | Session management
    host-calls-need-a-role | documented | microsoft-apm | Prerequisite
    invitation-states | invented
    escalation-creates-session | inferred | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    session-reason-is-escalated | inferred | msdyn_ocsession | msdyn_sessioncreationreason
    one-session-per-mode | invented
    connected-event-is-expected | documented | third-party-co-browse | Events expected from the third-party application
    connected-event-connects | inferred | third-party-co-browse | Events expected from the third-party application | third-party-co-browse | Omnichannel session services and data flow for third-party co-browse and screen sharing
    ended-event-is-expected | documented | third-party-co-browse | Events expected from the third-party application
    ended-event-ends | inferred | third-party-co-browse | Events expected from the third-party application | third-party-co-browse | Omnichannel session services and data flow for third-party co-browse and screen sharing
    events-belong-to-their-tab | inferred | third-party-co-browse | Events expected from the third-party application
    events-go-to-window-top | documented | third-party-co-browse | Events expected from the third-party application
    events-elsewhere-are-not-heard | inferred | third-party-co-browse | Events expected from the third-party application
    other-names-are-not-heard | inferred | third-party-co-browse | Events expected from the third-party application
    unfinished-session-is-cancelled | invented
    conversation-end-ends-sessions | inferred | msdyn_ocsession | msdyn_closurereason
    closed-tab-leaks-session | inferred | third-party-co-browse | Events expected from the third-party application
    repeated-event-changes-nothing | invented
    system-messages | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    session-steps-are-reported | invented
    session-messages-reach-both | invented
    system-message-recipients | documented | configure-automated-message | Preconfigured automated message triggers
    absence-is-told-to-the-agent | invented
    session-status-is-tracked | documented | third-party-co-browse | Omnichannel session services and data flow for third-party co-browse and screen sharing
    third-party-has-the-data | documented | third-party-co-browse | Omnichannel session services and data flow for third-party co-browse and screen sharing
    presence-follows-work | documented | oc-manage-presence-status | How presence status is updated
    ten-sessions-mean-do-not-disturb | documented | oc-manage-presence-status | How presence status is updated
    connected-session-uses-capacity | inferred | capacity-profiles | Escalation profiles | call-options-visual-engagement | Capacity of the service representative
    requested-session-takes-no-capacity | invented
    presence-by-hand | documented | oc-manage-presence-status | How do manual and automatic presence updates work together
    rejected-changes-nothing-by-default | invented
    rejected-means-do-not-disturb | documented | oc-manage-presence-status | How presence status is updated | enable-agent-reject-notifications | Enable automatic update of agent presence
    missed-changes-nothing-by-default | invented
    missed-means-inactive | documented | manage-missed-notifications | Enable automatic update of representative presence when a notification is missed | oc-notifications | Missed notifications
    missed-needs-away-not-allowed | documented | manage-missed-notifications | (before the first heading)
    inactive-is-set-by-the-system | documented | oc-manage-presence-status | View out-of-the-box presence statuses
    reset-presence | documented | oc-notifications | Missed notifications | oc-notifications | Agent reject notifications
    allowed-presences | documented | oc-manage-presence-status | Define allowed presence in workstream settings | create-workstreams | Configure work distribution
    default-allowed-presences | invented
    capacity-units | documented | users-user-profiles | Capacity | create-workstreams | Configure work distribution
    one-unit-each | invented
    active-takes-capacity | documented | oc-conversation-state | Active
    wrap-up-blocks-capacity | documented | oc-conversation-state | Wrap-up | create-workstreams | Configure work distribution
    picking-may-exceed-capacity | documented | capacity-profiles | (before the first heading) | oc-manage-presence-status | How capacity affects presence
    conversations-arrive-open | documented | oc-conversation-state | Open
    ringing-is-open | invented
    messages-are-exchanged | documented | oc-notifications | Incoming chat notifications
    accepting-starts-a-session | documented | oc-notifications | Incoming chat notifications
    ten-sessions | documented | cancreatesession | (before the first heading) | oc-notifications | Maximum session limit notifications
    rings-for-two-minutes | documented | notification-templates | Create a notification template
    one-notification-at-a-time | documented | omnichannel-readme | Queue support for notifications
    missed-is-rerouted | documented | oc-notifications | Notification time-out and rerouting of conversations
    rejected-goes-back-to-the-queue | documented | enable-auto-assign-conversations | Enable voice calls and chats to be accepted automatically
    returned-waits-for-a-change | inferred | assignment-methods | Assignment cycle
    full-capacity-waits | documented | assignment-methods | How automated assignment works
    oldest-first | documented | assignment-methods | How unified routing prioritizes work items
    used-up-capacity-withdraws-offers | invented
    agent-picks-open-conversation | documented | oc-conversation-state | Open | oc-agent-dashboard | Open work items
    end-goes-to-wrap-up | documented | oc-conversation-state | Active | oc-conversation-state | How conversations are handled on close or end
    closing-releases-active-conversation | documented | oc-conversation-state | Active | oc-conversation-state | How conversations are handled on close or end
    released-conversation-is-reassigned | documented | oc-conversation-state | How conversations are handled on close or end | create-workstreams | Agent affinity
    closing-a-session-asks | documented | oc-conversation-control | Close or end a conversation | oc-manage-sessions | Close a session
    agents-switch-sessions | documented | oc-manage-sessions | (before the first heading) | oc-manage-sessions | Work on multiple customer sessions
    home-session-stays | documented | oc-manage-sessions | Mode of the session panel | application-tab-templates | (before the first heading)
    session-title | documented | oc-manage-sessions | Title of the session
    disposition-codes | documented | oc-manage-sessions | Close a session
    consult-and-transfer | documented | oc-conversation-control | Consult with representative or supervisor | oc-conversation-control | Transfer conversations
    persistent-chats-wait | documented | oc-conversation-state | Waiting | oc-manage-sessions | Persistent chat for service representatives
    data-is-masked | documented | data-masking-settings | (before the first heading)
    routing-picks-an-agent | documented | assignment-methods | How automated assignment works
    wrap-up-then-closed | documented | oc-conversation-state | Wrap-up | oc-conversation-state | Closed
    customer-leaves-queue | documented | oc-conversation-state | Open
    cut-off-for-three-minutes | documented | oc-conv-state-chat-disconnect | (before the first heading) | oc-conv-state-chat-disconnect | What happens when a chat gets disconnected | configure-reconnect-chat | Enable reconnection to a previous chat session
    nothing-after-the-end | invented
    customers-speak-by-themselves | invented
    inputs-are-checked | invented
    stage-is-set-by-trainer | invented
    settings-hold-for-what-begins | invented
    options-act-at-once | invented
    solution-adds-its-records | inferred | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    provider-leaves-nothing | documented | third-party-co-browse | Provisioning and deprovisioning requirements
    managed-solution-takes-its-components | documented | create-solution | Delete a managed solution
    unmanaged-solution-leaves-its-components | documented | create-solution | Delete an unmanaged solution
    component-tables | inferred | msdyn_channelcapability | Read-only columns/attributes | msdyn_applicationtabtemplate | Read-only columns/attributes
    data-rows-stay | inferred | msdyn_conversationaction | Writable columns/attributes | msdyn_conversationactionlocale | Many-to-One relationships
    deleting-empties-lookups | documented | msdyn_channelcapability | Many-to-One relationships | msdyn_conversationactionlocale | Many-to-One relationships
    left-rows-keep-their-lookups | inferred | msdyn_channelcapability | Many-to-One relationships | msdyn_conversationactionlocale | Many-to-One relationships
    install-takes-over-left-rows | invented
    conflicting-solutions-are-refused | invented
    uninstall-deletes-everything | invented
    uninstall-resets-options | invented
    open-outlives-its-solution | invented
    records-of-a-solution | documented | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    english-is-the-basic-language | documented | third-party-co-browse | Create the third-party co-browse and screen-sharing solution with the required data
    event-parameter-names-the-template | documented | third-party-co-browse | Event handlers for third-party co-browse and screen sharing
    remote-assistance-opens-a-tab | documented | third-party-co-browse | Event handlers for third-party co-browse and screen sharing | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    apps-live-in-a-tab | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    icon-is-a-web-resource | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | third-party-co-browse | UI rendering for the third-party co-browse and screen-sharing button
    capability-links-an-action | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework | msdyn_channelcapability | msdyn_ConversationAction
    capability-needs-its-provider | documented | msdyn_channelcapability | msdyn_Provider | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    capability-is-unique | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    five-capability-modes | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    capability-name | documented | third-party-co-browse | Third-party co-browse and screen-sharing extensibility framework
    provider-is-installed-by-a-capability | documented | third-party-co-browse | Omnichannel administration experience for third-party co-browse and screen sharing
    locale-needs-its-action | documented | msdyn_conversationactionlocale | msdyn_Conversationactionkey
    function-handles-the-click | inferred | msdyn_conversationaction | msdyn_WebResource | msdyn_conversationaction | msdyn_FunctionName
    article-spells-the-template | documented | third-party-co-browse | App Tab Template for third-party co-browse and screen sharing
    template-needs-its-web-resource | documented | application-tab-templates | Web resource
    unique-name-has-a-prefix | documented | application-tab-templates | Create application tab templates
    unique-name-has-the-publishers-prefix | inferred | solution-concepts-alm | Solution publisher prefix | application-tab-templates | Create application tab templates
    columns-have-limits | documented | msdyn_conversationaction | Writable columns/attributes | msdyn_conversationactionlocale | Writable columns/attributes | msdyn_provider | Writable columns/attributes | msdyn_channelcapability | Writable columns/attributes | msdyn_applicationtabtemplate | Writable columns/attributes
    solution-name-has-a-limit | inferred | solution | UniqueName
    solution-name-upgrade | documented | create-solution | Create a solution publisher
    widget-stores-the-providers-name | documented | msdyn_livechatconfig | msdyn_cobrowseprovider | msdyn_livechatconfig | msdyn_screensharingprovider
    widget-needs-a-provider | documented | add-chat-widget | Configure a chat widget
    four-events | documented | third-party-co-browse | Events expected from the third-party application
    ended-belongs-in-onbeforeunload | documented | third-party-co-browse | Events expected from the third-party application
    privacy-policy-is-published | documented | third-party-co-browse | Third-party providers responsibility and data disclaimer
    data-protection-is-compliant | documented | third-party-co-browse | Third-party providers responsibility and data disclaimer
    installing-needs-few-steps | documented | third-party-co-browse | Provisioning and deprovisioning requirements
    publishing-has-its-links | documented | third-party-co-browse | Publishing strategy
    checks-of-ours | invented
    """

  /// Rule, what it watches, severity and claim.
  static let rules = """
    action-without-capability | records | warning | actions-without-capability-show
    action-without-english | records | warning | english-is-the-basic-language
    action-without-locale | records | warning | english-is-the-basic-language
    capability-name | records | note | capability-name
    capability-of-other-mode | records | note | five-capability-modes
    capability-taken | records | error | capability-is-unique
    capability-without-action | records | error | capability-links-an-action
    capability-without-provider | records | error | capability-needs-its-provider
    capacity-too-small | records | warning | full-capacity-waits
    data-left-behind | records | warning | provider-leaves-nothing
    data-rows-in-a-solution | records | note | data-rows-stay
    equal-order | records | warning | equal-orders-by-name
    event-opens-no-app-tab | records | error | remote-assistance-opens-a-tab
    event-parameter-missing | records | error | event-parameter-names-the-template
    externalities-disabled | records | warning | externalities-are-needed
    function-file-missing | records | error | function-handles-the-click
    function-missing | records | error | function-handles-the-click
    function-not-in-script | records | warning | function-handles-the-click
    icon-file-missing | records | warning | icon-is-a-web-resource
    icon-not-web-resource | records | warning | icon-is-a-web-resource
    icon-spelling | records | note | icon-is-a-web-resource
    invisible-character | records | warning | checks-of-ours
    label-taken | records | warning | checks-of-ours
    locale-without-action | records | error | locale-needs-its-action
    message-missing | records | error | send-message
    nobody-can-be-assigned | records | warning | allowed-presences
    open-app-tab-with-web-resource | records | warning | remote-assistance-opens-a-tab
    provider-without-capability | records | warning | provider-is-installed-by-a-capability
    publisher-without-privacy-policy | records | note | privacy-policy-is-published
    row-inactive | records | error | inactive-actions-are-hidden
    silencer-of-unknown-rule | records | warning | checks-of-ours
    silencer-without-effect | records | warning | checks-of-ours
    silencer-without-reason | records | warning | checks-of-ours
    slash-command-prefix | records | warning | checks-of-ours
    slash-command-reserved | records | warning | product-commands-are-reserved
    slash-command-taken | records | error | slash-commands-are-unique
    slash-command-with-space | records | error | rest-of-command-is-ignored
    slash-command-without-slash | records | error | commands-never-reach-the-customer
    solution-incomplete | records | warning | records-of-a-solution
    solution-unique-name | records | warning | solution-name-has-a-limit
    subscription-missing | records | warning | subscription-is-needed
    template-data-replaced | records | warning | conversation-data-overrides
    template-file-missing | records | error | template-needs-its-web-resource
    template-name-taken | records | warning | template-by-unique-name-then-name
    template-not-found | records | error | event-parameter-names-the-template
    template-not-web-resource | records | warning | apps-live-in-a-tab
    template-parameter-missing | records | warning | page-types-have-parameters
    template-parameter-not-sent | records | warning | web-resource-parameters
    template-slug-not-filled | records | note | unfilled-slugs-stay
    template-spelling | records | note | template-needs-its-web-resource
    template-unused | records | warning | checks-of-ours
    template-without-web-resource | records | error | template-needs-its-web-resource
    text-blank | records | error | checks-of-ours
    text-too-long | records | error | columns-have-limits
    unique-name-of-other-publisher | records | warning | unique-name-has-the-publishers-prefix
    unique-name-prefix | records | error | unique-name-has-a-prefix
    web-resource-call-fails | records | error | checks-of-ours
    web-resource-conversation-id-misspelt | records | error | data-holds-conversation-id
    web-resource-data-not-read | records | warning | data-holds-conversation-id
    web-resource-ended-not-on-unload | records | warning | ended-belongs-in-onbeforeunload
    web-resource-event-misspelt | records | warning | four-events
    web-resource-event-never-sent | records | warning | connected-event-is-expected
    web-resource-event-not-heard | records | warning | other-names-are-not-heard
    web-resource-event-of-other-mode | records | warning | events-belong-to-their-tab
    web-resource-event-to-window | records | error | events-go-to-window-top
    web-resource-focused-conversation | records | warning | host-calls-follow-the-focus
    web-resource-handler-missing | records | error | checks-of-ours
    web-resource-handler-misspelt | records | error | checks-of-ours
    web-resource-handler-never-runs | records | error | checks-of-ours
    web-resource-host-call-misspelt | records | warning | documented-host-calls
    web-resource-host-call-undocumented | records | warning | undocumented-host-calls-fail
    web-resource-host-wrong-window | records | warning | host-objects-are-reached
    web-resource-message-arguments | records | warning | invitation-is-sent-by-the-host-call
    web-resource-message-to-send-box | records | warning | invitation-is-sent-by-the-host-call
    web-resource-never-connects | records | warning | connected-event-is-expected
    web-resource-never-ends | records | warning | ended-belongs-in-onbeforeunload
    web-resource-script-missing | records | error | checks-of-ours
    web-resource-script-never-runs | records | error | checks-of-ours
    web-resource-unreadable | records | error | checks-of-ours
    web-resource-without-script | records | warning | connected-event-is-expected
    website-not-https | records | error | third-party-website-address
    widget-provider-lacks-mode | records | error | widget-turns-modes-on
    widget-provider-left-over | records | warning | provider-leaves-nothing
    widget-provider-not-installed | records | error | providers-come-from-app-source
    widget-without-provider | records | error | widget-needs-a-provider
    ambiguous-link | files | error | checks-of-ours
    bad-duration | files | error | checks-of-ours
    bad-id | files | error | checks-of-ours
    bad-version | files | error | checks-of-ours
    cabinet-damaged | files | error | checks-of-ours
    dangling-link | files | error | checks-of-ours
    duplicate-id | files | error | checks-of-ours
    duplicate-key | files | error | checks-of-ours
    duplicate-name | files | error | checks-of-ours
    file-misnamed | files | warning | checks-of-ours
    file-not-read | files | note | checks-of-ours
    file-of-another-kind | files | error | checks-of-ours
    file-too-large | files | error | checks-of-ours
    folder-without-solution | files | error | checks-of-ours
    gherkin-language | files | error | checks-of-ours
    gherkin-syntax | files | error | checks-of-ours
    journal-format | files | error | checks-of-ours
    journal-torn-line | files | warning | checks-of-ours
    journal-version | files | error | checks-of-ours
    json-syntax | files | error | checks-of-ours
    key-taken | files | error | checks-of-ours
    link-elsewhere | files | warning | checks-of-ours
    missing-file | files | error | checks-of-ours
    missing-value | files | error | checks-of-ours
    not-in-sample | files | error | checks-of-ours
    not-utf-8 | files | error | checks-of-ours
    not-written | files | error | checks-of-ours
    nothing-to-check | files | error | checks-of-ours
    organization-for-solution | files | error | checks-of-ours
    out-of-range | files | error | checks-of-ours
    package-column-unknown | files | warning | checks-of-ours
    package-goes-on | files | warning | checks-of-ours
    package-other-languages | files | note | checks-of-ours
    package-parameter-loose | files | warning | checks-of-ours
    package-row-updated | files | note | checks-of-ours
    package-rows-unread | files | warning | checks-of-ours
    package-without-rows | files | error | checks-of-ours
    repeated-value | files | warning | checks-of-ours
    scenario-empty | files | error | checks-of-ours
    scenario-expectation | files | warning | checks-of-ours
    scenario-keyword | files | error | checks-of-ours
    scenario-name | files | error | checks-of-ours
    scenario-organization | files | error | checks-of-ours
    scenario-stage | files | error | checks-of-ours
    scenario-title | files | warning | checks-of-ours
    step-argument | files | error | checks-of-ours
    stray-character | files | error | checks-of-ours
    unknown-choice | files | error | checks-of-ours
    unknown-key | files | error | checks-of-ours
    unknown-organization | files | error | checks-of-ours
    unknown-package | files | error | checks-of-ours
    unknown-sentence | files | error | checks-of-ours
    unknown-sentence-value | files | error | checks-of-ours
    unknown-solution | files | error | checks-of-ours
    unreadable-file | files | error | checks-of-ours
    unusable-key | files | error | checks-of-ours
    wrong-type | files | error | checks-of-ours
    xml-doctype | files | error | checks-of-ours
    xml-syntax | files | error | checks-of-ours
    xml-too-deep | files | error | checks-of-ours
    yaml-alias | files | error | checks-of-ours
    yaml-syntax | files | error | checks-of-ours
    yaml-tag | files | error | checks-of-ours
    yaml-too-deep | files | error | checks-of-ours
    zip-damaged | files | error | checks-of-ours
    zip-unsafe | files | error | checks-of-ours
    identifier-taken | installs | error | conflicting-solutions-are-refused
    linked-row-missing | installs | error | conflicting-solutions-are-refused
    older-version | installs | error | conflicting-solutions-are-refused
    other-publisher | installs | error | conflicting-solutions-are-refused
    row-still-linked | installs | error | conflicting-solutions-are-refused
    unique-name-taken | installs | error | conflicting-solutions-are-refused
    connected-uninvited | rehearsal | warning | invitation-states
    event-of-other-mode | rehearsal | warning | events-belong-to-their-tab
    event-repeated | rehearsal | warning | repeated-event-changes-nothing
    event-to-window | rehearsal | warning | events-elsewhere-are-not-heard
    event-without-session | rehearsal | warning | repeated-event-changes-nothing
    session-leaked | rehearsal | warning | closed-tab-leaks-session
    session-orphaned | rehearsal | warning | open-outlives-its-solution
    slash-command-shared | rehearsal | warning | smallest-order-takes-shared-command
    started-while-connected | rehearsal | warning | invitation-states
    publish-agreement | publishing | note | publishing-has-its-links
    publish-certification | publishing | note | publishing-has-its-links
    publish-data-protection | publishing | note | data-protection-is-compliant
    publish-installation | publishing | note | installing-needs-few-steps
    publish-listing | publishing | note | providers-come-from-app-source
    publish-onboarding | publishing | note | publishing-has-its-links
    publish-package | publishing | note | providers-come-from-app-source
    publish-policies | publishing | note | publishing-has-its-links
    publish-privacy-policy | publishing | note | privacy-policy-is-published
    publish-removal | publishing | note | provider-leaves-nothing
    publish-support | publishing | note | publishing-has-its-links
    """

  /// Page, title, address, and the date or commit of what was read.
  static let pages = """
    third-party-co-browse | Enable third-party co-browse and screen sharing | https://learn.microsoft.com/dynamics365/customer-service/third-party-co-browse | 2020-06-09
    application-tab-templates | Manage application tab templates | https://learn.microsoft.com/dynamics365/customer-service/administer/application-tab-templates | 2024-06-05
    session-templates | Manage session templates | https://learn.microsoft.com/dynamics365/customer-service/administer/session-templates | 2026-07-30
    notification-templates | Manage notification settings and templates | https://learn.microsoft.com/dynamics365/customer-service/administer/notification-templates | 2024-03-22
    enable-auto-assign-conversations | Enable conversations to be assigned automatically | https://learn.microsoft.com/dynamics365/customer-service/administer/enable-auto-assign-conversations | 2025-02-21
    enable-agent-reject-notifications | Enable automatic status update on rejection of work assignment | https://learn.microsoft.com/dynamics365/customer-service/administer/enable-agent-reject-notifications | 2025-05-02
    manage-missed-notifications | Enable missed notifications | https://learn.microsoft.com/dynamics365/customer-service/administer/manage-missed-notifications | 2025-02-21
    create-workstreams | Create and manage workstreams | https://learn.microsoft.com/dynamics365/customer-service/administer/create-workstreams | 2025-02-17
    capacity-profiles | Create and manage capacity profiles | https://learn.microsoft.com/dynamics365/customer-service/administer/capacity-profiles | 2025-01-17
    users-user-profiles | Create and manage users and user profiles | https://learn.microsoft.com/dynamics365/customer-service/administer/users-user-profiles | 2025-02-17
    assignment-methods | Assignment methods for queues | https://learn.microsoft.com/dynamics365/customer-service/administer/assignment-methods | 2025-02-19
    configure-automated-message | Configure automated messages | https://learn.microsoft.com/dynamics365/customer-service/administer/configure-automated-message | 2025-04-24
    configure-reconnect-chat | Configure reconnection to a chat session | https://learn.microsoft.com/dynamics365/customer-service/administer/configure-reconnect-chat | 2024-06-14
    add-chat-widget | Configure a chat widget | https://learn.microsoft.com/dynamics365/customer-service/administer/add-chat-widget | 2024-02-29
    automation-dictionary-keys | Use automation dictionary to pass parameter keys | https://learn.microsoft.com/dynamics365/customer-service/administer/automation-dictionary-keys | 2023-02-13
    data-masking-settings | Create and manage data masking rules | https://learn.microsoft.com/dynamics365/customer-service/administer/data-masking-settings | 2023-12-06
    migrate-config-data-for-records | Migrate configuration data for records | https://learn.microsoft.com/dynamics365/customer-service/administer/migrate-config-data-for-records | 2024-01-11
    oc-conversation-state | Understand conversation states | https://learn.microsoft.com/dynamics365/customer-service/use/oc-conversation-state | 2025-01-30
    oc-conv-state-chat-disconnect | Understand disconnected chats | https://learn.microsoft.com/dynamics365/customer-service/use/oc-conv-state-chat-disconnect | 2026-01-29
    oc-manage-presence-status | Manage presence in Omnichannel for Customer Service | https://learn.microsoft.com/dynamics365/customer-service/use/oc-manage-presence-status | 2024-04-30
    oc-conversation-control | View the communication panel for conversations | https://learn.microsoft.com/dynamics365/customer-service/use/oc-conversation-control | 2025-07-25
    call-options-visual-engagement | Call options and visual engagement in live chat | https://learn.microsoft.com/dynamics365/customer-service/use/call-options-visual-engagement | 2024-12-13
    oc-notifications | View notifications in Customer Service | https://learn.microsoft.com/dynamics365/customer-service/use/oc-notifications | 2024-03-15
    oc-agent-dashboard | Omnichannel Agent Dashboard in Dynamics 365 Contact Center | https://learn.microsoft.com/dynamics365/customer-service/use/oc-agent-dashboard | 2024-07-02
    oc-manage-sessions | Manage sessions in the workspace app | https://learn.microsoft.com/dynamics365/customer-service/use/oc-manage-sessions | 2025-04-20
    oc-manage-applications | Manage applications in Omnichannel for Customer Service app | https://learn.microsoft.com/dynamics365/customer-service/use/oc-manage-applications | 2024-07-02
    oc-customer-summary | View Active Conversation in Omnichannel for Customer Service | https://learn.microsoft.com/dynamics365/customer-service/use/oc-customer-summary | 2024-01-09
    omnichannel-readme | Known issues and limitations | https://learn.microsoft.com/dynamics365/customer-service/omnichannel-readme | 2020-10-15
    microsoft-apm | App profile manager JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/microsoft-apm | 2024-04-23
    createtab | createTab method (app profile manager) JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/createtab | 2026-06-17
    cancreatetab | canCreateTab method (app profile manager) JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/cancreatetab | 2021-10-01
    cancreatesession | canCreateSession method (app profile manager) JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/cancreatesession | 2025-06-17
    closetab | closeTab method (app profile manager) JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/closetab | 2021-10-01
    on_session_closed | ON_SESSION_CLOSED event (app profile manager) JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/events/on_session_closed | 2024-04-23
    omnichannel-api-reference | Omnichannel JavaScript API Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/omnichannel-api-reference | 2022-05-24
    microsoft-ciframework-v2 | Microsoft.CIFramework methods (JavaScript API reference) for Dynamics 365 Channel Integration Framework 2.0 | https://learn.microsoft.com/dynamics365/channel-integration-framework/v2/develop/reference/microsoft-ciframework-v2 | 2024-02-07
    sendmessagetoconversation | sendMessageToConversation (Omnichannel JavaScript API reference) | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/sendmessagetoconversation | 2022-10-03
    getconversationid | getConversationId (Omnichannel JavaScript API reference) | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/methods/getconversationid | 2022-02-18
    webpage-html-web-resources | Webpage (HTML) Web Resources (model-driven apps) | https://learn.microsoft.com/power-apps/developer/model-driven-apps/webpage-html-web-resources | 2018-08-01
    web-resources | Web Resources (model-driven apps) | https://learn.microsoft.com/power-apps/developer/model-driven-apps/web-resources | 2018-10-31
    sample-pass-multiple-values-web-resource-through-data-parameter | Sample: Pass multiple values to a web resource through the data parameter (model-driven apps) | https://learn.microsoft.com/power-apps/developer/model-driven-apps/sample-pass-multiple-values-web-resource-through-data-parameter | 2018-10-31
    create-solution | Create a solution in Power Apps | https://learn.microsoft.com/power-apps/maker/data-platform/create-solution | 2024-10-15
    solution-concepts-alm | Solution concepts in Power Apps | https://learn.microsoft.com/power-platform/alm/solution-concepts-alm | 2020-05-05
    solution | Solution table/entity reference (Microsoft Dataverse) | https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solution | 2022-05-23
    msdyn_conversationaction | Conversation Action (msdyn_conversationaction) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_conversationaction | 666c1b7e8d0e
    msdyn_conversationactionlocale | Conversation Action Locale (msdyn_conversationactionlocale) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_conversationactionlocale | b240ea71dfe3
    msdyn_provider | Provider (msdyn_provider) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_provider | d6fd2a007a61
    msdyn_channelcapability | Channel Capability (msdyn_channelcapability) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_channelcapability | 66622e3c9275
    msdyn_applicationtabtemplate | Application Tab Template (msdyn_applicationtabtemplate) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_applicationtabtemplate | f7ae5d039bb1
    msdyn_ocsession | Session (msdyn_ocsession) table/entity reference (Microsoft Dynamics 365) | https://learn.microsoft.com/dynamics365/developer/reference/entities/msdyn_ocsession | 219dba1db434
    msdyn_livechatconfig | msdyn_livechatconfig Entity Reference | https://learn.microsoft.com/dynamics365/customer-service/develop/reference/entities/msdyn_livechatconfig | 2023-05-26
    """

  /// Event or warning, and its claim.
  static let eventsAndWarnings = """
    CobrowseConnectedEvent | connected-event-is-expected
    CobrowseEndedEvent | ended-event-is-expected
    ScreenShareConnectedEvent | connected-event-is-expected
    ScreenShareEndedEvent | ended-event-is-expected
    session-leaked | closed-tab-leaks-session
    event-repeated | repeated-event-changes-nothing
    event-without-session | repeated-event-changes-nothing
    event-of-other-mode | events-belong-to-their-tab
    event-to-window | events-elsewhere-are-not-heard
    connected-uninvited | invitation-states
    started-while-connected | invitation-states
    slash-command-shared | smallest-order-takes-shared-command
    session-orphaned | open-outlives-its-solution
    """

  /// Our word, the table, its codes and the basis.
  static let statuses = """
    Requested | msdyn_ocsession | statuscode 1 Open | inferred
    Connected | msdyn_ocsession | statuscode 1 Open | inferred
    Ended | msdyn_ocsession | statuscode 2 Completed, msdyn_closurereason 192350019 SecondaryChannelClosed, msdyn_closurereason 192350005 ConversationClosed | inferred
    Cancelled | msdyn_ocsession | statuscode 3 Canceled | inferred
    Open | msdyn_ocliveworkitem | statuscode 1 Open | documented
    Active | msdyn_ocliveworkitem | statuscode 2 Active | documented
    Wrap-up | msdyn_ocliveworkitem | statuscode 5 Wrap-up | documented
    Closed | msdyn_ocliveworkitem | statuscode 4 Closed | documented
    """
}
