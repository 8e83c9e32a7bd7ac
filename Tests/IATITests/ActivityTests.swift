import Testing

@testable import IATI

@Suite("An activity")
struct ActivityTests {
  private static let xml = file(
    activity(
      """
      <other-identifier ref=" old-1 " type="A3"><owner-org ref="XX-1"><narrative>One</narrative></owner-org></other-identifier>
      <activity-scope code="4"/><recipient-country code="VN" percentage="60"/><recipient-region code="298" percentage="40.0"/>
      <location ref="L"><location-reach code="1"/><location-id vocabulary="G1" code="1562822"/>
      <name><narrative xml:lang="VI">Hà Giang</narrative></name><administrative vocabulary="G1" level="1" code="VN-03"/>
      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>22.83  104.98</pos></point><exactness code="1"/>
      <location-class code="2"/><feature-designation code="PPLA"/></location>
      <sector vocabulary="1" code="14031"><narrative>Basic water</narrative></sector>
      <default-flow-type code="30"/><default-finance-type code="110"/><default-aid-type code="C01"/><default-tied-status code="5"/>
      <budget type="1" status="2"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
      <value value-date="2024-01-01">1234567890.0123456789</value></budget>
      <planned-disbursement type="1"><period-start iso-date="2025-01-01"/><value currency="EUR" value-date="2025-01-01">5</value>
      <provider-org ref="P" provider-activity-id="P-1" type="10"/><receiver-org ref="R" receiver-activity-id="R-1"/></planned-disbursement>
      <transaction ref="T1" humanitarian="1"><transaction-type code="3"/><transaction-date iso-date="2024-03-05+07:00"/>
      <value currency="VND" value-date="2024-03-05Z"> -1500000 </value><description><narrative>First</narrative></description>
      <provider-org provider-activity-id="P-1" ref="P" type="10"><narrative>Giver</narrative></provider-org>
      <receiver-org ref="R"/><disbursement-channel code="2"/><sector code="14030"/><recipient-country code="VN"/>
      <flow-type code="10"/><finance-type code="110"/><aid-type code="B01"/><tied-status code="3"/></transaction>
      <related-activity ref="XX-1" type="1"/><result type="1"/><document-link url="u" format="f"/>
      """, attributes: " hierarchy=\"2\" humanitarian=\"true\" last-updated-datetime=\"2025-01-02T03:04:05Z\""))

  private func read() throws -> Anything { try #require(try readAll(InputFile(Array(Self.xml.utf8), name: "")).first) }

  @Test("is read whole")
  func whole() throws {
    let activity = try #require(try read().activity)
    #expect(activity.identifier == "XX-1-A")
    #expect(activity.otherIdentifiers.first?.ref == "old-1")
    #expect(activity.otherIdentifiers.first?.owner?.names.first?.text == "One")
    #expect(activity.reportingOrganisation?.organisation.ref == "XX-1")
    #expect(activity.titles.first?.text == "Water")
    #expect(activity.participatingOrganisations.first?.role?.value == .funding)
    #expect(activity.status?.value == .implementation)
    #expect(activity.dates.first?.type?.value == .actualStart)
    #expect(activity.scope == "4")
    #expect(activity.recipientCountries.first?.percentage?.text == "60")
    #expect(activity.recipientRegions.first?.percentage?.text == "40.0")
    #expect(activity.defaults.aidTypes.first?.code == "C01")
    #expect(activity.relatedActivities.first?.type?.value == .parent)
    #expect(activity.defaultCurrency == "USD")
    #expect(activity.hierarchy == "2")
    #expect(activity.humanitarian == true)
    #expect(activity.unread == [.result: 1, .documentLink: 1])
  }

  @Test("keeps its money as written")
  func money() throws {
    let activity = try #require(try read().activity)
    #expect(activity.budgets.first?.value?.decimal.text == "1234567890.0123456789")
    #expect(activity.budgets.first?.status?.value == .committed)
    #expect(activity.plannedDisbursements.first?.provider?.activityID == "P-1")
    #expect(activity.plannedDisbursements.first?.receiver?.activityID == "R-1")
    let transaction = try #require(activity.transactions.first)
    #expect(transaction.type?.value == .disbursement)
    #expect(transaction.date?.day.map { [$0.year, $0.month, $0.day] } == [2024, 3, 5])
    #expect(transaction.value?.decimal.text == "-1500000")
    #expect(transaction.value?.currency == "VND")
    #expect(transaction.provider?.names.first?.text == "Giver")
    #expect(transaction.disbursementChannel == "2")
    #expect(transaction.sectors.first?.code == "14030")
    #expect(transaction.terms.tiedStatus == "3")
  }

  @Test("knows where it is")
  func place() throws {
    let location = try #require(try read().activity?.locations.first)
    #expect(location.names.first?.language == "VI")
    #expect(location.point?.coordinates.map { [$0.latitude.text, $0.longitude.text] } == ["22.83", "104.98"])
    #expect(location.administrative == [Location.Place(vocabulary: "G1", code: "VN-03", level: "1")])
    #expect(location.featureDesignation == "PPLA")
  }

  @Test("keeps the line of each value")
  func lines() throws {
    let read = try read()
    #expect(read.activity?.line == 3)
    #expect(read.activity?.transactions.first?.line == 19)
    #expect(read.activity?.transactions.first?.value?.line == 20)
    #expect(read.findings.map(\.matter) == [.outerSpaces(.ref, in: .otherIdentifier)])
    #expect(read.findings.first?.line == 7)
    #expect(read.findings.first?.subject == "XX-1-A")
  }

  @Test("reads words through CDATA, comments and foreign elements")
  func words() throws {
    let xml = file(
      activity(
        "<description type='2'><narrative>a<!-- no --><![CDATA[ <b> ]]>c<x:y xmlns:x='urn:x'>d</x:y>e</narrative></description>"
      ))
    let description = try #require(try readAll(InputFile(Array(xml.utf8), name: "")).first?.activity?.descriptions.last)
    #expect(description.narratives.first?.text == "a <b> ce")
  }
}
