/// A Configuration Migration package in the tool's style.
///
/// It has a leading empty line, links to later rows, a page type that is a row, two kinds of dates, and rows
/// of other tables.
enum MigratedData {
  static let xml = """

    <entities xmlns:xsd="http://www.w3.org/2001/XMLSchema" timestamp="3/16/2019 8:46:56 PM">
      <entity name="msdyn_channelcapability" displayname="Channel Capability">
        <records>
          <record id="\(id(30))">
            <field name="msdyn_channelcapabilityid" value="\(id(30))" />
            <field name="msdyn_name" value="Fab_cobrowse" />
            <field name="msdyn_escalationchannelmode" value="192350002" />
            <field name="msdyn_provider" value="\(id(1))" lookupentity="msdyn_provider" lookupentityname="Fab" />
            <field name="msdyn_conversationaction" value="\(id(10))" lookupentity="msdyn_conversationaction" \
    lookupentityname="FabCobrowse" />
            <field name="ismanaged" value="False" />
            <field name="createdon" value="3/16/2019 8:46:56 PM" />
          </record>
        </records>
        <m2mrelationships />
      </entity>
      <entity name="msdyn_conversationactionlocale" displayname="Locale">
        <records>
          <record id="\(id(20))">
            <field name="msdyn_conversationactionkey" value="\(id(10))" lookupentity="msdyn_conversationaction" \
    lookupentityname="FabCobrowse" />
            <field name="msdyn_label" value="Co-browse &amp; &lt;more&gt;" />
            <field name="msdyn_tooltip" value="one&#xD;&#xA;two é" />
            <field name="msdyn_slashcommands" value="/cb" />
            <field name="msdyn_locale_picklist" value="1036" />
            <field name="statecode" value="1" />
            <field name="statuscode" value="2" />
          </record>
        </records>
        <m2mrelationships />
      </entity>
      <entity name="msdyn_conversationaction" displayname="Conversation Action">
        <records>
          <record id="\(id(10).description.uppercased())">
            <field name="msdyn_name" value="FabCobrowse" />
            <field name="msdyn_eventname" value="100000000" />
            <field name="msdyn_eventparameter" value="fab_tab" />
            <field name="msdyn_order" value="-5" />
            <field name="createdon" value="2025-06-28T19:06:20.0000000Z" />
          </record>
        </records>
        <m2mrelationships />
      </entity>
      <entity name="msdyn_provider" displayname="Provider">
        <records><record id="\(id(1))"><field name="msdyn_name" value="Fab" /></record></records>
      </entity>
      <entity name="msdyn_templateparameter" displayname="Template Parameter">
        <records>
          <record id="\(id(50))">
            <field name="msdyn_applicationtabtemplateid" value="\(id(40))" \
    lookupentity="msdyn_applicationtabtemplate" lookupentityname="Tab" />
            <field name="msdyn_name" value="webresourceName" />
            <field name="msdyn_value" value="fab_/cobrowse.html" />
          </record>
        </records>
      </entity>
      <entity name="msdyn_applicationtabtemplate" displayname="Application Tab Template">
        <records>
          <record id="\(id(40))">
            <field name="msdyn_name" value="Tab" />
            <field name="msdyn_uniquename" value="fab_tab" />
            <field name="msdyn_title" value="Fab &quot;tab&quot;" />
            <field name="msdyn_pagetype" value="509180002" />
            <field name="msdyn_pinned" value="True" />
            <field name="msdyn_templateparameters" value="{&quot;data&quot;:{&quot;value&quot;:null}}" />
          </record>
        </records>
      </entity>
      <entity name="msdyn_livechatconfig" displayname="Chat Widget">
        <records><record id="\(id(90))" /><record id="\(id(91))" /></records>
      </entity>
    </entities>
    """

  static let files = [
    "data.xml": xml, "data_schema.xml": "<entities >\r\n</entities>", "[Content_Types].xml": types,
  ]

  private static let types =
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?><Types><Default Extension=\"xml\" /></Types>"
}
