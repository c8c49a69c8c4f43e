/**
 * Our own list of what verbs and events of the news mean. A line is a sense: `name: member ... ! opposed sense ...`. Its
 * members, lemmas, can replace each other in a news sentence; several words are joined by `_`. A sense behind `!` cannot be
 * true of the same thing at the same time.
 */
export const VERBS = `
rise: rise increase climb go_up ! fall reduce plunge remain_unchanged
fall: fall decrease go_down ! surge remain_unchanged
surge: surge soar skyrocket ! plunge
plunge: plunge plummet nosedive slump tumble
reduce: reduce reduction lessen cut_down_on ! boost
boost: boost give_a_boost_to ! weaken restrict
double: double twofold ! halve
halve: halve cut_in_half cut_by_half
triple: triple treble threefold
grow: grow growth ! shrink dwindle
shrink: shrink shrinkage contraction ! expand surge
dwindle: dwindle wane tail_off ! surge
expand: expand expansion enlarge ! scale_back restrict
scale_back: scale_back pare_back curtail cut_back wind_back scale_down ! ramp_up
ramp_up: ramp_up step_up scale_up ! wind_down
wind_down: wind_down ! expand
phase_out: phase_out ! phase_in
phase_in: phase_in
widen: widen broaden ! narrow
narrow: narrow
exceed: exceed surpass outstrip outpace ! fall_short
fall_short: fall_short fall_below come_up_short
accelerate: accelerate speed_up quicken gather_pace acceleration pick_up_speed ! slow
slow: slow slow_down decelerate slowdown lose_speed
peak: peak reach_a_peak ! bottom_out
bottom_out: bottom_out hit_bottom reach_a_low
level_off: level_off plateau level_out flatten_out
remain_unchanged: remain_unchanged stay_the_same hold_steady stay_flat stay_unchanged ! change surge plunge
change: change
amend: amend revise modify alter tweak amendment ! leave_unchanged
leave_unchanged: leave_unchanged leave_intact leave_as_it_is
stabilise: stabilise stabilize stabilisation stabilization ! destabilise
destabilise: destabilise destabilize destabilisation destabilization
fluctuate: fluctuate oscillate seesaw go_up_and_down
accumulate: accumulate amass build_up
multiply: multiply proliferate proliferation
intensify: intensify escalate escalation heighten ! deescalate subside defuse
deescalate: deescalate de_escalate deescalation cool_tension ease_tension ! raise_tension
raise_tension: raise_tension ratchet_up_tension stoke_tension heighten_tension
subside: subside abate die_down let_up ease_off ! break_out
break_out: break_out erupt flare_up
worsen: worsen deteriorate deterioration exacerbate get_worse go_downhill ! improve alleviate
improve: improve improvement get_better ameliorate
alleviate: alleviate mitigate mitigation
rebound: rebound bounce_back ! plunge fall
strengthen: strengthen bolster reinforce fortify shore_up beef_up ! weaken
weaken: weaken undermine erode sap
tighten: tighten toughen stiffen ! loosen
loosen: loosen relax
extend: extend extension prolong lengthen ! shorten
shorten: shorten cut_short
bring_under_control: bring_under_control get_under_control ! get_out_of_control
get_out_of_control: get_out_of_control spiral_out_of_control run_out_of_control
simplify: simplify streamline ! complicate
complicate: complicate make_more_complicated
clarify: clarify clear_up shed_light_on clarification ! muddy
muddy: muddy muddy_the_water cloud_the_issue
tax_rise: tax_rise tax_hike tax_increase raise_tax increase_tax hike_tax put_up_tax ! tax_cut
tax_cut: tax_cut tax_reduction cut_tax reduce_tax lower_tax slash_tax
rate_hike: rate_hike rate_rise rate_increase raise_rate hike_rate increase_rate raise_interest_rate hike_interest_rate increase_interest_rate put_up_interest_rate ! rate_cut hold_rate
rate_cut: rate_cut cut_rate lower_rate slash_rate cut_interest_rate lower_interest_rate reduce_interest_rate slash_interest_rate ! hold_rate
hold_rate: hold_rate hold_rate_steady leave_rate_unchanged keep_rate_unchanged keep_rate_on_hold leave_interest_rate_unchanged keep_interest_rate_unchanged hold_interest_rate
raise_price: raise_price increase_price hike_price put_up_price price_rise price_hike price_increase ! cut_price
cut_price: cut_price slash_price lower_price reduce_price price_cut price_reduction
cut_spending: cut_spending reduce_spending slash_spending spending_cut ! increase_spending
increase_spending: increase_spending raise_spending boost_spending spending_increase
cut_job: cut_job axe_job shed_job slash_job job_cut ! create_job
create_job: create_job add_job
start: start begin commence get_under_way get_underway kick_off ! end stop
end: end come_to_an_end come_to_a_close bring_to_an_end draw_to_a_close ! continue resume
late_in: late_in at_the_end_of towards_the_end_of toward_the_end_of
stop: stop cease halt cessation discontinue bring_to_a_halt put_a_stop_to ! continue resume go_ahead
continue: continue carry_on keep_going press_on
resume: resume restart resumption start_again ! suspend
suspend: suspend suspension pause put_on_hold ! reinstate continue
reinstate: reinstate reinstatement ! sack oust
launch: launch ! cancel
open_an_investigation: open_an_investigation launch_an_investigation open_an_inquiry launch_an_inquiry open_a_probe launch_a_probe ! close_an_investigation
close_an_investigation: close_an_investigation close_the_investigation drop_the_investigation end_the_investigation close_the_inquiry drop_the_inquiry
expire: expire lapse expiry expiration ! renew come_into_force
renew: renew renewal
come_into_force: come_into_force take_effect come_into_effect enter_into_force go_into_effect
adjourn: adjourn adjournment ! reconvene
reconvene: reconvene meet_again
postpone: postpone put_off delay defer postponement deferral push_back ! bring_forward go_ahead
bring_forward: bring_forward expedite hasten fast_track
cancel: cancel call_off cancellation ! go_ahead take_place
go_ahead: go_ahead proceed press_ahead push_ahead forge_ahead ! shelve hold_off
take_place: take_place occur happen
hold_off: hold_off wait
shelve: shelve mothball put_on_ice put_on_the_back_burner ! implement
implement: implement implementation put_into_effect put_into_practice ! abolish
carry_out: carry_out perform ! thwart cancel
finish: finish complete completion ! drop_out
drop_out: drop_out pull_out_of_the_race ! take_part
finalise: finalise finalize
interrupt: interrupt interruption disrupt disruption
establish: establish set_up create creation ! abolish disband dismantle
abolish: abolish abolition do_away_with scrap ! introduce keep restore
introduce: introduce introduction bring_in
disband: disband dissolve dissolution
dismantle: dismantle take_apart
cause: cause trigger spark bring_about give_rise_to lead_to result_in provoke ! prevent
stem_from: stem_from result_from arise_from
prevent: prevent prevention avert stave_off ward_off head_off ! enable allow
enable: enable make_possible
thwart: thwart foil
restore: restore restoration ! sever
sever: sever cut_off break_off cut_tie sever_tie break_off_relation ! connect
announce: announce announcement make_public ! conceal
assert: assert assertion insist contend ! deny
claim_responsibility: claim_responsibility say_it_carried_out ! deny_responsibility
deny_responsibility: deny_responsibility deny_involvement disclaim_responsibility deny_any_involvement
confirm: confirm confirmation verify verification corroborate corroboration bear_out ! deny refute contradict cast_doubt_on
deny: deny denial ! admit grant plead_guilty
admit: admit acknowledge acknowledgement own_up confess confession come_clean
plead_guilty: plead_guilty guilty_plea enter_a_guilty_plea ! plead_not_guilty
plead_not_guilty: plead_not_guilty plead_innocent not_guilty_plea
refute: refute rebut disprove debunk rebuttal ! prove
prove: prove
contradict: contradict be_at_odds_with run_counter_to
cast_doubt_on: cast_doubt_on cast_doubt call_into_question ! prove
accuse: accuse accusation point_the_finger_at ! exonerate
blame: blame put_the_blame_on lay_the_blame_on ! exonerate
exonerate: exonerate absolve exoneration vindicate
retract: retract retraction recant take_back ! stand_by reiterate
stand_by: stand_by stick_by ! abandon betray
reiterate: reiterate restate reaffirm say_again
back_down: back_down climb_down backtrack row_back backpedal give_way ! stand_firm
stand_firm: stand_firm hold_firm refuse_to_budge stand_its_ground hold_its_ground refuse_to_back_down ! give_in
give_in: give_in bow_to_pressure yield_to_pressure cave_in
warn: warn warning sound_the_alarm
reassure: reassure reassurance ! frighten
frighten: frighten scare terrify unnerve
promise: promise pledge vow ! refuse
renege: renege go_back_on break_a_promise break_its_promise break_his_promise break_her_promise ! make_good_on
make_good_on: make_good_on deliver_on keep_a_promise keep_its_promise keep_his_promise keep_her_promise honour_a_pledge
back_out: back_out cry_off ! go_through_with
go_through_with: go_through_with see_through
refuse: refuse refusal ! agree accept grant
decline_to_comment: decline_to_comment refuse_to_comment decline_comment give_no_comment
agree: agree consent assent ! disagree object_to
disagree: disagree disagreement dissent
object_to: object_to take_exception_to take_issue_with
strike_a_deal: strike_a_deal reach_a_deal reach_an_agreement reach_agreement clinch_a_deal ! fail_to_agree
fail_to_agree: fail_to_agree fail_to_reach_agreement fail_to_reach_an_agreement end_without_agreement talk_break_down talk_collapse
accept: accept acceptance ! reject
reject: reject rejection turn_down rebuff spurn refuse_to_accept refuse_to_approve ! approve ratify adopt endorse
approve: approve approval green_light greenlight give_the_go_ahead give_the_green_light sign_off_on ! vote_down
veto: veto ! enact
adopt: adopt adoption ! abandon vote_down
ratify: ratify ratification ! vote_down
vote_down: vote_down vote_to_reject ! vote_through
vote_through: vote_through vote_to_approve
allow: allow permit authorise authorize permission authorisation authorization ! ban
ban: ban prohibit prohibition forbid outlaw proscribe ! legalise
lift_a_ban: lift_a_ban lift_the_ban lift_its_ban end_the_ban lift_ban end_a_ban overturn_a_ban ! impose_a_ban
impose_a_ban: impose_a_ban introduce_a_ban impose_ban
lift_sanction: lift_sanction remove_sanction drop_sanction ! impose_sanction
impose_sanction: impose_sanction slap_sanction introduce_sanction
ease_restriction: ease_restriction relax_restriction loosen_restriction ! tighten_restriction
tighten_restriction: tighten_restriction toughen_restriction
legalise: legalise legalize legalisation legalization ! criminalise
criminalise: criminalise criminalize criminalisation criminalization ! decriminalise
decriminalise: decriminalise decriminalize decriminalisation decriminalization
impose: impose imposition ! waive repeal
waive: waive ! enforce
enforce: enforce
repeal: repeal rescind revoke revocation annul annulment ! enact uphold renew grant
enact: enact enactment pass_into_law sign_into_law
overturn: overturn quash overrule strike_down invalidate ! uphold
uphold: uphold affirm
grant: grant ! withhold
comply: comply obey compliance abide_by adhere_to ! defy violate
defy: defy flout disobey defiance
violate: violate violation breach contravene infringe infringement
urge: urge exhort implore call_on ! dissuade
encourage: encourage encouragement ! dissuade
persuade: persuade convince talk_into win_over ! dissuade
dissuade: dissuade discourage deter talk_out_of
criticise: criticise criticize criticism lambast lambaste castigate hit_out_at lash_out_at ! praise
condemn: condemn condemnation denounce denunciation decry deplore ! praise condone welcome
praise: praise commend laud applaud extol
condone: condone
welcome: welcome ! snub
snub: snub shun cold_shoulder ! embrace
embrace: embrace
apologise: apologise apologize apology say_sorry
lie_to: lie_to tell_a_lie mislead deceive dupe hoodwink ! tell_the_truth
tell_the_truth: tell_the_truth be_honest_with be_truthful
fabricate: fabricate falsify concoct trump_up
disclose: disclose disclosure reveal revelation divulge make_known ! conceal withhold
conceal: conceal concealment hide cover_up hush_up keep_secret ! expose publish
expose: expose lay_bare bring_to_light
come_to_light: come_to_light emerge ! remain_hidden
remain_hidden: remain_hidden stay_hidden stay_secret remain_secret
publish: publish publication ! withhold suppress
withhold: withhold hold_back keep_back refuse_to_disclose refuse_to_release
suppress: suppress suppression stifle muzzle
speak_out: speak_out speak_up ! stay_silent
stay_silent: stay_silent remain_silent keep_quiet stay_quiet say_nothing keep_silent refuse_to_speak
answer: answer reply respond response ! ignore
ignore: ignore disregard turn_a_deaf_ear_to ! heed tackle
heed: heed take_heed_of pay_heed_to
tackle: tackle deal_with grapple_with
discuss: discuss discussion talk_about
negotiate: negotiate negotiation hold_talk hold_negotiation ! break_off_talk
break_off_talk: break_off_talk break_off_negotiation walk_out_of_talk abandon_talk suspend_talk
predict: predict prediction forecast foretell
expect: expect anticipate
estimate: estimate reckon
overestimate: overestimate overestimation ! underestimate
underestimate: underestimate underestimation
exaggerate: exaggerate exaggeration overstate overplay ! downplay
downplay: downplay play_down understate make_light_of ! highlight
highlight: highlight emphasise emphasize underline underscore draw_attention_to
believe: believe ! doubt
doubt: doubt ! trust
trust: trust have_confidence_in ! distrust
distrust: distrust mistrust
testify: testify give_evidence take_the_stand
propose: propose put_forward
take_office: take_office come_to_power assume_office swear_in enter_office ! leave_office
leave_office: leave_office lose_office leave_power
resign: resign resignation step_down stand_down quit_as tender_his_resignation tender_her_resignation hand_in_his_notice ! stay_on take_office
stay_on: stay_on remain_in_office remain_in_post stay_in_office stay_in_power remain_in_power stay_in_post cling_to_power refuse_to_resign refuse_to_step_down refuse_to_quit refuse_to_stand_down ! leave_office retire
retire: retire retirement ! come_out_of_retirement
come_out_of_retirement: come_out_of_retirement return_from_retirement
appoint: appoint appointment ! sack
hire: hire recruit recruitment take_on ! lay_off sack
sack: sack show_the_door give_the_boot dismiss_from
lay_off: lay_off layoff make_redundant
oust: oust ouster topple overthrow depose remove_from_power remove_from_office ! prop_up install reelect
prop_up: prop_up
install: install installation ! remove
remove: remove removal take_away get_rid_of take_down
elect: elect vote_in vote_into_office ! vote_out
reelect: reelect re_elect win_reelection win_re_election win_a_second_term
vote_out: vote_out vote_out_of_office ! reelect
nominate: nominate nomination
promote: promote promotion ! demote
demote: demote demotion relegate relegation
upgrade: upgrade ! downgrade
downgrade: downgrade
stand_for_election: stand_for_election run_for_office run_for_election seek_office ! bow_out
bow_out: bow_out withdraw_from_the_race quit_the_race end_his_campaign end_her_campaign drop_out_of_the_race
seek_reelection: seek_reelection run_for_reelection stand_for_reelection seek_a_second_term seek_re_election run_for_re_election ! bow_out
concede_defeat: concede_defeat admit_defeat accept_defeat ! declare_victory contest_the_result
declare_victory: declare_victory claim_victory proclaim_victory
contest_the_result: contest_the_result challenge_the_result dispute_the_result reject_the_result ! accept_the_result
accept_the_result: accept_the_result recognise_the_result recognize_the_result
vote_for: vote_for vote_in_favour vote_in_favor vote_yes ! vote_against abstain
vote_against: vote_against vote_no ! abstain
abstain: abstain abstention
win_a_confidence_vote: win_a_confidence_vote survive_a_confidence_vote survive_a_no_confidence_vote survive_a_vote_of_no_confidence ! lose_a_confidence_vote
lose_a_confidence_vote: lose_a_confidence_vote lose_a_no_confidence_vote lose_a_vote_of_no_confidence
gain_seat: gain_seat pick_up_seat ! lose_seat
lose_seat: lose_seat
win_a_majority: win_a_majority secure_a_majority gain_a_majority win_an_outright_majority ! lose_its_majority
lose_its_majority: lose_its_majority fall_short_of_a_majority fail_to_win_a_majority
lose_power: lose_power fall_from_power ! stay_on take_office
seize_power: seize_power stage_a_coup take_power_by_force ! hand_over_power
hand_over_power: hand_over_power relinquish_power give_up_power transfer_power
support: support get_behind stand_behind come_out_in_support_of throw_its_weight_behind ! oppose
endorse: endorse endorsement ! oppose disavow
disavow: disavow distance_itself_from distance_himself_from distance_herself_from
oppose: oppose come_out_against
favour: favour favor ! oppose
argue_for: argue_for make_the_case_for push_for press_for campaign_for ! argue_against
argue_against: argue_against campaign_against
side_with: side_with take_the_side_of ! turn_against
turn_against: turn_against
protest: protest take_to_the_street hold_a_demonstration stage_a_demonstration
go_on_strike: go_on_strike down_tool stoppage industrial_action stage_a_walkout ! return_to_work
return_to_work: return_to_work go_back_to_work
centralise: centralise centralize centralisation centralization ! decentralise
decentralise: decentralise decentralize decentralisation decentralization devolve
regulate: regulate ! deregulate
deregulate: deregulate deregulation
nationalise: nationalise nationalize nationalisation nationalization ! privatise
privatise: privatise privatize privatisation privatization
join: join become_a_member_of ! leave expel
leave: leave depart departure exit quit ! arrive stay enter
stay: stay remain stay_put ! flee
arrive: arrive arrival get_in
enter: enter go_into set_foot_in
attend: attend be_present show_up turn_up ! stay_away boycott
stay_away: stay_away skip fail_to_attend give_a_miss decline_to_attend refuse_to_attend
boycott: boycott ! take_part
take_part: take_part participate participation join_in ! sit_out stay_away
sit_out: sit_out refuse_to_take_part decline_to_take_part
opt_in: opt_in ! opt_out
opt_out: opt_out
presence: presence ! absence
absence: absence
withdraw: withdraw withdrawal pull_out ! deploy deposit submit invade
deploy: deploy deployment
deposit: deposit
submit: submit lodge hand_in
send: send dispatch
return: return come_back go_back
flee: flee run_away take_flight
escape: escape break_out get_away ! arrest
move_in: move_in ! move_out
move_out: move_out vacate
relocate: relocate relocation
expel: expel expulsion kick_out eject ! let_in
let_in: let_in take_in ! turn_away deport
turn_away: turn_away refuse_entry deny_entry
deport: deport deportation
go_into_exile: go_into_exile flee_into_exile ! return_from_exile
return_from_exile: return_from_exile come_back_from_exile
evict: evict eviction turf_out
gather: gather assemble congregate ! disperse
disperse: disperse scatter
meet: meet meeting get_together
visit: visit pay_a_visit
take_off: take_off get_airborne ! touch_down
touch_down: touch_down
go_into_hiding: go_into_hiding lie_low ! come_out_of_hiding
come_out_of_hiding: come_out_of_hiding emerge_from_hiding
disappear: disappear disappearance vanish go_missing ! reappear
reappear: reappear resurface re_emerge
accompany: accompany escort
attack: attack assault ! defend
defend: defend
bombard: bombard bombardment shelling
airstrike: airstrike air_strike air_raid
invade: invade invasion
occupy: occupy ! liberate move_out
liberate: liberate liberation
capture: capture overrun take_control_of ! relinquish lose_control_of
lose_control_of: lose_control_of ! retake
retake: retake recapture regain win_back regain_control_of retake_control_of
annex: annex annexation
relinquish: relinquish cede give_up ! keep
keep: keep retain retention hang_on_to hold_on_to refuse_to_hand_over refuse_to_give_up ! discard sell
discard: discard throw_away dispose_of
besiege: besiege siege encircle lay_siege_to
gain_ground: gain_ground push_forward make_headway ! lose_ground retreat
lose_ground: lose_ground
retreat: retreat fall_back
shoot_dead: shoot_dead gun_down shoot_to_death
open_fire: open_fire start_shooting ! hold_fire
hold_fire: hold_fire hold_its_fire cease_fire
ceasefire: ceasefire truce cessation_of_hostility
kill: kill leave_dead claim_the_life_of ! survive escape_unhurt
murder: murder slay slaying
assassinate: assassinate assassination
massacre: massacre slaughter
die: die death perish pass_away lose_his_life lose_her_life lose_their_life ! survive escape_unhurt
survive: survive survival pull_through
born: born be_born ! die
injure: injure injury wound hurt ! escape_unhurt
escape_unhurt: escape_unhurt escape_unharmed escape_unscathed escape_uninjured
kidnap: kidnap abduct abduction ! release
surrender: surrender capitulate capitulation lay_down_arms lay_down_its_arms ! hold_out resist
hold_out: hold_out fight_on keep_fighting
resist: resist resistance refuse_to_surrender ! give_in
rearm: rearm rearmament ! disarm
disarm: disarm disarmament
mobilise: mobilise mobilize mobilisation mobilization ! demobilise
demobilise: demobilise demobilize demobilisation demobilization
conscript: conscript conscription call_up
defect: defect defection switch_side change_side ! stay_loyal
stay_loyal: stay_loyal remain_loyal keep_faith_with ! betray
betray: betray betrayal
rebellion: rebellion revolt uprising insurrection rise_up
coup: coup putsch coup_d_etat
retaliate: retaliate retaliation hit_back strike_back reprisal ! show_restraint
show_restraint: show_restraint exercise_restraint
crack_down: crack_down crackdown clamp_down clampdown get_tough_on ! turn_a_blind_eye
turn_a_blind_eye: turn_a_blind_eye look_the_other_way
spy: spy espionage
declare_war: declare_war ! make_peace
make_peace: make_peace sign_a_peace_deal sign_a_peace_treaty
cooperate: cooperate cooperation co_operate collaborate collaboration work_together join_force team_up ! go_it_alone obstruct
go_it_alone: go_it_alone act_alone act_unilaterally
intervene: intervene intervention step_in ! stay_out
stay_out: stay_out stand_aside stand_idly_by stand_by_and_watch
interfere: interfere interference meddle
mediate: mediate mediation
secede: secede secession break_away
unite: unite unify reunify unification reunification ! divide secede
divide: divide polarise polarize drive_a_wedge_between
reconcile: reconcile reconciliation bury_the_hatchet ! fall_out
fall_out: fall_out quarrel feud
arrest: arrest apprehend take_into_custody nab ! release
detain: detain detention hold_in_custody keep_in_custody ! release
release: release set_free free_from_custody ! jail withhold
jail: jail imprison imprisonment incarcerate incarceration put_behind_bar send_to_prison lock_up ! walk_free
walk_free: walk_free go_free avoid_jail escape_jail avoid_prison spare_jail
convict: convict find_guilty ! acquit
acquit: acquit acquittal find_not_guilty clear_of
indict: indict indictment bring_charge_against file_charge_against ! drop_charge
drop_charge: drop_charge drop_the_charge drop_all_charge dismiss_the_charge throw_out_the_charge
prosecute: prosecute put_on_trial bring_to_trial ! drop_charge
go_to_trial: go_to_trial go_on_trial stand_trial face_trial ! settle_out_of_court
settle_out_of_court: settle_out_of_court out_of_court_settlement
sue: sue take_to_court file_a_lawsuit bring_a_lawsuit launch_a_lawsuit take_legal_action
lodge_an_appeal: lodge_an_appeal file_an_appeal appeal_against
rule_in_favour_of: rule_in_favour_of rule_in_favor_of find_in_favour_of find_in_favor_of rule_for ! rule_against
rule_against: rule_against find_against
rule_out: rule_out preclude ! consider leave_open
leave_open: leave_open leave_the_door_open
consider: consider contemplate mull mull_over weigh_up
pardon: pardon amnesty ! punish
punish: punish punishment penalise penalize ! reward go_unpunished
reward: reward
go_unpunished: go_unpunished escape_punishment let_off get_away_with
execute: execute execution put_to_death ! reprieve
reprieve: reprieve stay_of_execution
investigate: investigate investigation inquiry enquiry probe look_into inquire_into
search: search scour comb look_for hunt_for
discover: discover discovery uncover unearth
confiscate: confiscate confiscation impound ! give_back
give_back: give_back hand_back
steal: steal theft make_off_with
rob: rob robbery
burgle: burgle burglary break_into break_in
embezzle: embezzle embezzlement misappropriate misappropriation siphon_off
bribe: bribe bribery buy_off
defraud: defraud swindle fleece
smuggle: smuggle smuggling
hand_over: hand_over ! keep withhold
take_over: take_over takeover take_charge_of assume_control_of
buy: buy purchase acquire acquisition snap_up ! sell
sell: sell sell_off offload
lend: lend ! borrow
borrow: borrow take_out_a_loan
invest: invest investment ! divest
divest: divest divestment disinvest disinvestment
repay: repay repayment pay_back pay_off ! default_on
default_on: default_on fail_to_pay fail_to_repay
spend: spend spending expenditure outlay
overspend: overspend go_over_budget ! underspend
underspend: underspend come_in_under_budget
donate: donate donation
compensate: compensate compensation
subsidise: subsidise subsidize
fund: fund finance bankroll ! defund
defund: defund cut_funding withdraw_funding pull_funding cut_off_funding
go_bankrupt: go_bankrupt go_bust go_under become_insolvent ! stay_afloat
stay_afloat: stay_afloat stay_in_business ! sink
sink: sink
wind_up: wind_up liquidate liquidation
merge: merge merger ! demerge
demerge: demerge demerger spin_off split_off
go_public: go_public float_on_the_stock_market initial_public_offering list_on_the_stock_market ! delist
delist: delist take_private go_private
make_a_profit: make_a_profit turn_a_profit post_a_profit report_a_profit make_money ! make_a_loss
make_a_loss: make_a_loss post_a_loss report_a_loss lose_money
run_a_surplus: run_a_surplus post_a_surplus ! run_a_deficit
run_a_deficit: run_a_deficit post_a_deficit
depreciate: depreciate depreciation ! appreciate
appreciate: appreciate appreciation
devalue: devalue devaluation ! revalue
revalue: revalue revaluation
outperform: outperform do_better_than ! underperform
underperform: underperform do_worse_than
beat_expectation: beat_expectation exceed_expectation beat_forecast exceed_forecast top_forecast top_expectation ! miss_expectation
miss_expectation: miss_expectation miss_forecast fall_short_of_expectation fall_short_of_forecast
meet_the_target: meet_the_target meet_its_target hit_the_target hit_its_target reach_the_target reach_its_target ! miss_the_target
miss_the_target: miss_the_target miss_its_target fall_short_of_the_target fall_short_of_its_target
meet_the_deadline: meet_the_deadline make_the_deadline ! miss_the_deadline
miss_the_deadline: miss_the_deadline overrun_the_deadline
outsource: outsource contract_out farm_out ! bring_in_house
bring_in_house: bring_in_house
overhaul: overhaul revamp shake_up
restructure: restructure restructuring reorganise reorganize reorganisation reorganization
renovate: renovate renovation refurbish refurbishment do_up
stockpile: stockpile hoard
deplete: deplete depletion use_up ! replenish
replenish: replenish replenishment restock top_up
allocate: allocate allocation earmark set_aside
distribute: distribute distribution hand_out give_out dole_out
provide: provide supply provision ! deprive withhold
deprive: deprive deprivation
award: award confer ! strip_of
strip_of: strip_of
build: build construct construction ! demolish
demolish: demolish demolition tear_down knock_down pull_down raze bulldoze ! preserve
destroy: destroy destruction obliterate wipe_out ! preserve
rebuild: rebuild reconstruct reconstruction
preserve: preserve preservation conserve conservation
damage: damage ! repair
repair: repair mend
open: open opening ! shut
shut: shut closure shut_down close_down ! reopen
reopen: reopen reopening ! seal_off
seal_off: seal_off cordon_off rope_off close_off
close_border: close_border close_the_border close_its_border shut_its_border shut_the_border seal_its_border ! open_border
open_border: open_border open_the_border open_its_border reopen_the_border reopen_its_border
connect: connect hook_up ! disconnect
disconnect: disconnect
broadcast: broadcast televise
explode: explode explosion go_off blow_up ! defuse
defuse: defuse make_safe
collapse: collapse cave_in
fall_apart: fall_apart disintegrate break_apart ! hold_together
hold_together: hold_together
collide: collide collision crash_into smash_into plough_into plow_into
derail: derail derailment come_off_the_rail
catch_fire: catch_fire burst_into_flame go_up_in_flame ignite ! extinguish
set_fire_to: set_fire_to set_ablaze set_alight ! extinguish
extinguish: extinguish put_out douse
burn_down: burn_down burn_to_the_ground
make_landfall: make_landfall come_ashore
pollute: pollute pollution contaminate contamination ! clean_up
clean_up: clean_up cleanup decontaminate decontamination
emit: emit give_off ! absorb
absorb: absorb absorption soak_up
warm_up: warm_up heat_up ! cool_down
cool_down: cool_down cool_off
freeze: freeze ! melt unfreeze
melt: melt thaw
unfreeze: unfreeze
rescue: rescue come_to_the_rescue_of ! abandon
abandon: abandon walk_away_from ! stick_with
stick_with: stick_with persevere_with
displace: displace displacement force_from_home drive_from_home
recover_from: recover_from get_over make_a_recovery make_a_full_recovery ! succumb_to relapse
succumb_to: succumb_to die_of die_from ! survive
relapse: relapse
fall_ill: fall_ill get_sick become_ill fall_sick ! get_well
get_well: get_well get_better
vaccinate: vaccinate vaccination inoculate inoculation immunise immunize immunisation immunization
hospitalise: hospitalise hospitalize hospitalisation hospitalization admit_to_hospital take_to_hospital rush_to_hospital ! discharge_from_hospital
discharge_from_hospital: discharge_from_hospital release_from_hospital leave_hospital
test_positive: test_positive positive_test ! test_negative
test_negative: test_negative negative_test
eradicate: eradicate eradication stamp_out wipe_out
transmit: transmit transmission pass_on
pass_out: pass_out faint lose_consciousness ! regain_consciousness
regain_consciousness: regain_consciousness come_round wake_from_a_coma
give_birth: give_birth have_a_baby
marry: marry wed get_married tie_the_knot ! divorce
divorce: divorce get_divorced
bury: bury burial lay_to_rest ! exhume
exhume: exhume exhumation disinter dig_up
win: win victory triumph prevail come_out_on_top ! lose end_in_a_draw
lose: lose suffer_defeat go_down_to ! gain end_in_a_draw keep
gain: gain
beat: beat trounce vanquish get_the_better_of ! lose_to
lose_to: lose_to go_down_to suffer_defeat_by
end_in_a_draw: end_in_a_draw finish_in_a_draw share_the_spoil draw_with tie_with
equalise: equalise equalize equaliser equalizer level_the_score
take_the_lead: take_the_lead go_in_front edge_ahead move_ahead ! fall_behind
fall_behind: fall_behind lag_behind ! keep_up_with
keep_up_with: keep_up_with keep_pace_with
go_through: go_through advance_to progress_to reach_the_next_round ! knock_out
knock_out: knock_out crash_out dump_out
qualify: qualify qualification ! disqualify miss_out_on
disqualify: disqualify disqualification
miss_out_on: miss_out_on fail_to_qualify
retain_the_title: retain_the_title keep_the_title defend_the_title_successfully retain_his_title retain_her_title ! lose_the_title
lose_the_title: lose_the_title lose_his_title lose_her_title
break_the_record: break_the_record break_a_record set_a_record set_a_new_record set_a_world_record smash_the_record
replace: replace replacement take_the_place_of supplant supersede
stand_in: stand_in fill_in deputise deputize
succeed: succeed success ! fail
fail: fail failure
manage_to: manage_to succeed_in ! fail_to
fail_to: fail_to be_unable_to
fall_through: fall_through come_to_nothing ! go_ahead
pull_off: pull_off bring_off ! bungle
bungle: bungle botch mess_up
help: help assist assistance ! obstruct
facilitate: facilitate pave_the_way_for smooth_the_way_for ! obstruct
obstruct: obstruct obstruction impede hinder hamper stymie
restrict: restrict limit curb rein_in constrain
protect: protect protection safeguard shield ! endanger
endanger: endanger imperil jeopardise jeopardize put_at_risk put_in_danger
harm: harm do_harm_to ! benefit
benefit: benefit
care_for: care_for look_after take_care_of ! neglect
neglect: neglect ! prioritise
prioritise: prioritise prioritize put_first
compel: compel coerce oblige
pressurise: pressurise pressurize put_pressure_on lean_on pile_pressure_on
stoke: stoke inflame whip_up ! quell
quell: quell put_down
incite: incite incitement stir_up
anger: anger infuriate enrage ! placate
placate: placate appease mollify pacify
delight: delight ! disappoint
disappoint: disappoint disappointment let_down
attract: attract draw_in ! repel
repel: repel repulse fend_off beat_back
hope: hope ! fear
fear: fear dread
include: include inclusion ! exclude
exclude: exclude exclusion omit omission leave_out
invite: invite invitation ! disinvite
disinvite: disinvite uninvite withdraw_an_invitation
remember: remember ! forget
forget: forget
understand: understand comprehend ! misunderstand
misunderstand: misunderstand misinterpret misread misunderstanding
avoid: avoid steer_clear_of sidestep dodge ! confront
confront: confront face_up_to
resemble: resemble look_like ! differ_from
differ_from: differ_from
precede: precede predate come_before ! postdate
postdate: postdate come_after
depend: depend rely depend_on rely_on hinge_on
lack: lack be_short_of ! possess
possess: possess
choose: choose choice opt_for plump_for select selection
decide: decide decision
intend: intend plan_to aim_to mean_to
reconsider: reconsider rethink have_second_thought
hesitate: hesitate waver dither vacillate
oversee: oversee supervise preside_over supervision
refrain_from: refrain_from abstain_from desist_from
draw_up: draw_up devise formulate
track_down: track_down hunt_down
leave_behind: leave_behind survive_by
lift_restriction: lift_restriction remove_restriction end_restriction ! impose_restriction
impose_restriction: impose_restriction introduce_restriction
ease_sanction: ease_sanction relax_sanction loosen_sanction ! tighten_sanction
tighten_sanction: tighten_sanction toughen_sanction
file_for_bankruptcy: file_for_bankruptcy seek_bankruptcy_protection
`;
