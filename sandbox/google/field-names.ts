/** Names of the fields of Calendar's resources and lists; what `fields` asks for must be one of them. */
export const fieldNames: ReadonlySet<string> = new Set(
  `kind etag id status htmlLink created updated summary description location colorId creator organizer email
  displayName self start end date dateTime timeZone endTimeUnspecified recurrence recurringEventId
  originalStartTime transparency visibility iCalUID sequence attendees attendeesOmitted resource optional
  responseStatus comment additionalGuests extendedProperties private shared hangoutLink conferenceData
  conferenceId conferenceSolution key name iconUri type createRequest requestId conferenceSolutionKey
  statusCode entryPoints entryPointType uri label pin accessCode meetingCode passcode password regionCode
  entryPointFeatures notes parameters addOnParameters signature gadget anyoneCanAddSelf guestsCanInviteOthers
  guestsCanModify guestsCanSeeOtherGuests privateCopy locked reminders useDefault overrides method minutes
  source title url attachments fileUrl fileId mimeType iconLink eventType workingLocationProperties homeOffice
  customLocation officeLocation buildingId floorId floorSectionId deskId outOfOfficeProperties autoDeclineMode
  declineMessage focusTimeProperties chatStatus birthdayProperties contact customTypeName eventLabelId items
  nextPageToken nextSyncToken accessRole defaultReminders summaryOverride backgroundColor foregroundColor hidden
  selected primary deleted notificationSettings notifications conferenceProperties
  allowedConferenceSolutionTypes dataOwner role scope value calendars groups busy errors domain reason timeMin
  timeMax event calendar background foreground resourceId resourceUri token expiration address payload params`
    .trim()
    .split(/\s+/),
);
