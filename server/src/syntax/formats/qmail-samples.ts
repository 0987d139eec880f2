/** Lines of qmail-send, with their codes marked. */
export const samples: readonly string[] = [
  "@40000000695b1a2d0c41f0e4 delivery 550: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_⟦550⟧_⟦5.1.1⟧_<anna_550@example.com>:_Recipient_address_rejected:_User_unknown/Giving_up_on_192.0.2.25./",
  "1054189746.373645 delivery 119: success: 198.51.100.7_accepted_message./Remote_host_said:_⟦250⟧_OK_id=19LGuQ-0003OJ-00/",
  "delivery 442: success: (ute@example.org)_198.51.100.209_accepted_message./Remote_host_said:_⟦250⟧_⟦2.7.0⟧_nothing_wrong_in_it/",
  "Jan  5 03:11:40 mx1 qmail: 1767582700.254211 delivery 451: deferral: Connected_to_198.51.100.12_but_greeting_failed./Remote_host_said:_⟦421⟧_⟦4.7.0⟧_Try_again_later,_closing_connection./",
  "Jan  5 03:11:41 mx1 qmail: 1767582701.554001 delivery 452: deferral: CNAME_lookup_failed_temporarily._(#⟦4.4.3⟧)/",
  "@40000000695b1a2d0c41f0e4 delivery 455: failure: Sorry,_no_mailbox_here_by_that_name._(#⟦5.1.1⟧)/",
  "@40000000695b1a2d0c41f0e4 delivery 7: failure: 203.0.113.26_failed_after_I_sent_the_message./Remote_host_said:_⟦550⟧-⟦5.7.26⟧_This_mail_has_been_blocked_because_the_sender_is/⟦550⟧-⟦5.7.26⟧_unauthenticated._See/⟦550⟧_⟦5.7.26⟧__https://mail.example.com/554_answer/81126_x12-550si2541.554_-_gsmtp/",
  "@40000000695b1a2d0c41f0e4 delivery 8: deferral: 2001:db8::25_does_not_like_recipient./Remote_host_said:_⟦450⟧-first_line/⟦450⟧-/⟦450⟧_last_line/Giving_up_on_2001:db8::25./",
  "@40000000695b1a2d0c41f0e4 delivery 9: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_⟦550⟧_sorry,_no_mailbox_here_by_that_name._(#⟦5.1.1⟧_-_chkuser)/Giving_up_on_192.0.2.25./",
  "delivery 10: failure: Connected_to_192.0.2.4_but_sender_was_rejected./Remote_host_said:_⟦553⟧_sorry,_your_envelope_sender_is_in_my_badmailfrom_list_(#⟦5.7.1⟧)/",
  "delivery 11: deferral: Uh-oh:_home_directory_is_writable._(#⟦4.7.0⟧)/",
];

/** Lines of qmail-send, and some of others, with numbers that are no codes. */
export const counterSamples: readonly string[] = [
  "@40000000695b1a2c0f3d2a14 new msg 250117",
  "@40000000695b1a2c0f3d61dc info msg 250: bytes 554 from <news 550 5.1.1@example.org> qp 4210 uid 501",
  "@40000000695b1a2c10a2b3c4 starting delivery 550: msg 250 to remote 550@example.com",
  "status: local 0/10 remote 250/255",
  "@40000000695b1a2d0d001a34 bounce msg 250 qp 550",
  "Jan  5 03:11:42 mx1 qmail: 1767582702.200354 delivery 454: success: did_1+0+0/",
  "delivery 12: success: 250_bytes_written_to_disk/did_0+0+1/",
  "delivery 13: deferral: Connected_to_192.0.2.250_but_connection_died._Possible_duplicate!_/",
  "delivery 550: van 421 arrives at dock 5.1.1",
];
