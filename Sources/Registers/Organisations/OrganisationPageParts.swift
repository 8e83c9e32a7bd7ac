import Components
import Domain

/// The parts of an organisation's page under its summary.
extension OrganisationPage {
  func certificates(_ finding: OrganisationFinding, into html: inout HTML) {
    html.section { html in
      guard !detail.certificates.isEmpty else {
        html.draw(SectionHeading(Phrase(OrganisationPageWords.noCertificate), id: "certificates"))
        html.p(OrganisationPageWords.noCertificateBasis)
        return
      }
      html.draw(
        SectionHeading(
          Phrase(finding.inForceWords(html.language)), basis: Phrase(CertificatesWords.presenceBasis),
          id: "certificates"))
      html.draw(
        CertificateTable(
          caption: OrganisationPageWords.certificates, rows: detail.certificates, day: day, moment: moment,
          holder: .isKnown, places: places))
      if detail.certificates.count > 1 {
        html.draw(CertificateSpans(rows: detail.certificates, day: day, moment: moment))
      }
      let all = CertificateQuestions.address(CertificateFilter(holder: detail.row.number), moment)
      html.draw(DownloadLinks(of: all, as: .list, in: html.language))
    }
  }

  func projectsAndRoles(into html: inout HTML) {
    html.section { html in
      let number = Numerals(html.language).integer(projects.count)
      html.draw(
        SectionHeading(
          Phrase(OrganisationPageWords.projects(projects.count, number, on: moment.on)),
          basis: Phrase(
            moment.on == nil ? OrganisationPageWords.projectsBasis : OrganisationPageWords.projectsBasisOnDay),
          id: "projects"))
      guard projects.count > 0 else { return }
      roles(into: &html)
      html.draw(
        LatestProjects(rows: projects.rows, caption: OrganisationPageWords.latest, names: names))
      html.p { html in
        html.a(OrganisationPageWords.allProjects(projects.count, number), .href(projectList(nil)))
      }
    }
  }

  private func roles(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.h3(OrganisationPageWords.roles)
    html.draw(
      SummaryList(
        detail.roles.map { count in
          let words = ProjectsWords.count(count.projects, numerals.integer(count.projects))
          return .init(Phrase(count.role.wording), .link(words, to: projectList(count.role)))
        }))
  }

  private func projectList(_ role: OrganisationRole?) -> PageAddress {
    ProjectQuestions.address(ProjectFilter(organisation: detail.row.number, role: role), moment, .start)
  }

  func money(into html: inout HTML) {
    guard !totals.isEmpty else { return }
    html.section { html in
      let basis = moment.on.map(OrganisationPageWords.moneyBasisUntil) ?? OrganisationPageWords.moneyBasis
      html.draw(SectionHeading(Phrase(OrganisationPageWords.money), basis: Phrase(basis), id: "money"))
      html.draw(FlowTotals(caption: OrganisationPageWords.moneyCaption, totals: totals))
    }
  }

  /// What it was called, where that ever changed.
  func formerNames(into html: inout HTML) {
    guard detail.versions.count > 1 else { return }
    let language = html.language
    html.section { html in
      html.draw(
        SectionHeading(
          Phrase(OrganisationPageWords.versions), basis: Phrase(OrganisationPageWords.versionsBasis), id: "names"))
      html.draw(
        DataTable(
          Phrase(OrganisationPageWords.versions),
          columns: [
            Column(OrganisationPageWords.name, .rowHeading) { (version: OrganisationVersion) in
              version.name.isEmpty ? Phrase(OrganisationPageWords.notGiven) : Phrase(version.name, for: language)
            },
            Column(OrganisationPageWords.nameBy) { Phrase(OrganisationPageWords.word($0)) },
            Column(OrganisationPageWords.shown) { Phrase(OrganisationPageWords.shown($0)) },
            Column(ActWords.act) { (version: OrganisationVersion) in
              Phrase.link(OrganisationPageWords.act(version.act), to: PageAddress.act(version.act))
            },
          ], rows: detail.versions, captionIsHidden: true, id: "versions"))
    }
  }

  func history(into html: inout HTML) {
    let language = html.language
    html.section { html in
      html.draw(
        SectionHeading(
          Phrase(OrganisationPageWords.history), basis: Phrase(OrganisationPageWords.historyBasis), id: "acts"))
      if !acts.isEmpty { html.draw(Timeline(acts.map { ActLine.item($0, language) })) }
      let seen = [
        (OrganisationPageWords.firstSeen, detail.firstSeen), (OrganisationPageWords.latestSeen, detail.latestSeen),
      ]
      html.draw(
        SummaryList(
          seen.filter { $0.1 <= moment.known ?? .max }.map { words, position in
            .init(Phrase(words), .link(OrganisationPageWords.act(position), to: PageAddress.act(position)))
          }))
    }
  }
}
