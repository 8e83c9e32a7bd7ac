import Components
import Domain
import Record

/// Parties, places, fields, source and history of a project.
extension ProjectPage {
  func parties(into html: inout HTML) {
    guard !detail.participants.isEmpty else { return }
    html.section { html in
      html.draw(SectionHeading(Phrase(ProjectPartWords.parties), id: "parties"))
      html.draw(
        SummaryList(
          Participation.Role.allCases.compactMap { role in
            let names = detail.participants.filter { $0.role == role }
            guard !names.isEmpty else { return nil }
            return .init(
              Phrase(role.wording),
              values: names.map { participant in
                .link(
                  ProjectSummary.name(participant.name, participant.organisation, html.language),
                  to: PageAddress.organisation(participant.organisation))
              })
          }))
    }
  }

  func places(into html: inout HTML) {
    guard !(detail.locations.isEmpty && detail.regions.isEmpty) else { return }
    let language = html.language
    html.section { html in
      html.draw(
        SectionHeading(Phrase(ProjectPartWords.places), basis: Phrase(ProjectPartWords.placesBasis), id: "places"))
      html.ul { html in
        for location in detail.locations {
          html.li { html in
            let name =
              location.name.isEmpty ? Phrase(ProjectPartWords.unnamedPlace) : Phrase(location.name, for: language)
            html.draw(name)
            if !location.description.isEmpty {
              html.text(": ")
              html.draw(Phrase(location.description, for: language))
            }
            if let point = location.point {
              html.text(" ")
              html.small("(\(point.latitude), \(point.longitude))")
            }
          }
        }
        for region in detail.regions {
          html.li { html in
            html.text(ProjectPartWords.region)
            html.text(" ")
            html.code("\(region.vocabulary):\(region.code)")
            html.text(ProjectSummary.share(region.percentage, language))
          }
        }
      }
    }
  }

  func sectors(into html: inout HTML) {
    guard !detail.sectors.isEmpty else { return }
    let language = html.language
    html.section { html in
      html.draw(SectionHeading(Phrase(ProjectPartWords.sectors), id: "sectors"))
      html.ul { html in
        for sector in detail.sectors {
          html.li { html in
            html.draw(sectorName(sector, language))
            html.text(ProjectSummary.share(sector.percentage, language))
            html.text(" ")
            html.small("\(sector.vocabulary):\(sector.code)")
          }
        }
      }
    }
  }

  private func sectorName(_ sector: Sector, _ language: Language) -> Phrase {
    if let name = names.sector(sector.code, sector.vocabulary) {
      guard let category = sector.category else { return Phrase(name) }
      return .link(name, to: PageAddress.projects.with("sector", category))
    }
    return sector.name.isEmpty ? Phrase(ProjectPartWords.ownSector) : Phrase(sector.name, for: language)
  }

  func source(into html: inout HTML) {
    let origin = detail.origin
    html.section { html in
      html.draw(
        SectionHeading(Phrase(ProjectPartWords.source), basis: Phrase(ProjectPartWords.sourceBasis), id: "source"))
      var rows: [SummaryList.Row] = [
        .init(
          Phrase(ProjectsWords.source), .link(origin.source, to: PageAddress.projects.with("source", origin.source))),
        .init(Phrase(ProjectPartWords.file), .code(origin.file) + Phrase(ProjectPartWords.line(origin.line))),
        .init(Phrase(ProjectPartWords.act), .link(ProjectPartWords.seeAct, to: PageAddress.act(detail.row.act))),
      ]
      if !detail.lastUpdated.isEmpty {
        rows.insert(.init(Phrase(ProjectPartWords.lastUpdated), Phrase(detail.lastUpdated)), at: 2)
      }
      html.draw(SummaryList(rows))
      html.draw(DownloadLinks(of: .project(detail.row.number), as: [.json], in: html.language))
      findings(into: &html)
    }
  }

  private func findings(into html: inout HTML) {
    guard !detail.findings.isEmpty else { return }
    let language = html.language
    html.h3(Phrase(ProjectPartWords.findings), .id("findings"))
    html.ul { html in
      for finding in detail.findings {
        html.li { html in
          html.text(names.finding(finding)[language])
          html.text(" ")
          html.small(ProjectPartWords.line(finding.line)[language])
        }
      }
    }
  }

  func history(into html: inout HTML) {
    let language = html.language
    html.section { html in
      html.draw(SectionHeading(Phrase(ProjectPartWords.history), basis: Phrase(HomeWords.latestBasis), id: "history"))
      html.draw(
        Timeline(
          detail.versions.map { version in
            let parts = version.changed.map { ProjectPart.wording($0)[language] }.joined(separator: ", ")
            let what =
              parts.isEmpty
              ? Phrase(ProjectPartWords.firstPublished) : Phrase(ProjectPartWords.changed) + " " + Phrase(parts)
            return Timeline.Item(
              what, at: version.recordedAt, in: language,
              basis: [
                .link(ActWords.checkThis, to: PageAddress.act(version.act)),
                .link(
                  ProjectPartWords.asThen,
                  to: PageAddress.project(detail.row.number).with("known", String(version.knownFrom))),
              ], tone: .good)
          }))
    }
  }
}
