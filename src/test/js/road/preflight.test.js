import test from 'node:test';
import assert from 'node:assert/strict';
import { PATIENCE, coming, fared, linesOf, worst } from '../../../../webroot/js/road/preflight.js';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const wifi = { address: '192.168.1.10', card: 'wlp3s0', kind: 'wifi' };
const cable = { address: '10.0.0.5', card: 'enp2s0', kind: 'cable' };
const vpn = { address: '10.8.0.2', card: 'tun0', kind: 'virtual' };
const alone = { address: '169.254.7.7', card: 'eth0', kind: 'self-assigned' };
const room = (given = {}) => ({
  now: NOW, base: 'http://192.168.1.10:8080', told: false, addresses: [wifi], found: 'this-server', staffOverHttp: false, certificate: null,
  database: true, free: 5e9, data: null, present: 0, check: 'http://192.168.1.10:8080/check#x', phones: [], ...given,
});
const phone = (given = {}) => ({ phone: 'p', at: NOW, socket: 'open', trip: 20, ahead: 0, keeps: true, ...given });
const of = (facts, id) => linesOf(room(facts)).find((line) => line.id === id);
const is = (line) => [line.found, line.state];
const LOOPBACK = 'http://127.0.0.1:8080';

test('where_all_is_well_every_line_is_good', () => {
  assert.deepEqual(linesOf(room()).map(({ id, found, state }) => [id, found, state].join(' ')),
    ['address one good', 'reach this-server good', 'secure plain good', 'clock here good', 'database ready good', 'disk good good']);
});
test('the_address_of_the_qr_is_named_with_its_card', () => assert.deepEqual(of({}, 'address').values, { address: '192.168.1.10:8080', card: 'wlp3s0', kind: 'wifi' }));
test('two_networks_are_to_be_looked_at_and_the_other_is_named', () => {
  const line = of({ addresses: [wifi, cable, vpn] }, 'address');
  assert.deepEqual([is(line), line.values.others], [['several', 'look'], ['10.0.0.5']]);
});
test('a_vpn_beside_the_wifi_is_no_second_network', () => assert.deepEqual(is(of({ addresses: [wifi, vpn] }, 'address')), ['one', 'good']));
test('a_vpn_alone_reaches_no_phone', () => assert.deepEqual(is(of({ base: 'http://10.8.0.2:8080', addresses: [vpn] }, 'address')), ['virtual', 'bad']));
test('no_network_one_that_gave_no_address_and_a_server_that_hears_only_itself_are_told_apart', () => {
  assert.deepEqual(is(of({ base: LOOPBACK, addresses: [] }, 'address')), ['none', 'bad']);
  assert.deepEqual(is(of({ base: LOOPBACK, addresses: [alone] }, 'address')), ['self-assigned', 'bad']);
  assert.deepEqual(is(of({ base: LOOPBACK, addresses: [wifi] }, 'address')), ['host', 'bad']);
});
test('an_address_that_was_told_is_taken_as_it_is', () => assert.deepEqual(is(of({ told: true, base: 'https://cordee.example.org', addresses: [] }, 'address')), ['told', 'good']));
test('who_else_answers_is_bad_and_is_not_asked_after_where_there_is_no_address', () => {
  ['another', 'not-trusted', 'nobody'].forEach((found) => assert.deepEqual(is(of({ found }, 'reach')), [found, 'bad']));
  assert.equal(of({ base: LOOPBACK, addresses: [] }, 'reach'), undefined);
});

const certificate = (days, fits = true) => of({ base: 'https://a.example:8443', told: true, certificate: { names: ['a.example'], until: NOW + days * DAY, fits } }, 'secure');

test('a_certificate_is_looked_at_in_its_last_fortnight_and_bad_in_its_last_two_days', () => {
  assert.deepEqual([15, 13.9, 2.1, 1.9, -0.1].map((days) => is(certificate(days)).join(' ')), ['good good', 'ends look', 'ends look', 'ends bad', 'ended bad']);
});
test('a_certificate_for_another_name_is_bad_however_long_it_lasts', () => assert.deepEqual(is(certificate(90, false)), ['other-name', 'bad']));
test('without_one_it_depends_on_who_else_is_there', () => {
  assert.deepEqual(is(of({ staffOverHttp: true }, 'secure')), ['staff', 'look']);
  assert.deepEqual(is(of({ base: 'http://203.0.113.5', addresses: [{ ...cable, address: '203.0.113.5' }] }, 'secure')), ['open', 'look']);
  assert.deepEqual(is(of({ base: 'http://172.20.10.2:8080', told: true }, 'secure')), ['plain', 'good']);
  assert.deepEqual(is(of({ base: 'http://172.32.0.1:8080', told: true }, 'secure')), ['open', 'look']);
  assert.deepEqual(is(of({ base: 'https://cordee.example.org', told: true }, 'secure')), ['before', 'good']);
});
test('one_phone_with_a_wrong_clock_among_three_does_not_make_the_laptop_wrong', () => {
  const clocks = (...ahead) => is(of({ phones: ahead.map((one) => phone({ ahead: one })) }, 'clock'));
  assert.deepEqual(clocks(0, 500, 7_200_000), ['here', 'good']);
  assert.deepEqual(clocks(-7_200_000, 7_200_000, 40), ['apart', 'look']);
  assert.deepEqual(clocks(61_000), ['apart', 'look']);
});
test('a_database_that_does_not_answer_is_bad', () => assert.deepEqual(is(of({ database: false }, 'database')), ['away', 'bad']));
test('a_disk_is_full_before_it_is_full_and_an_unknown_one_is_not_spoken_of', () => {
  assert.deepEqual([2e9, 9e8, 1e8].map((free) => of({ free }, 'disk').state), ['good', 'look', 'bad']);
  assert.equal(of({ free: null }, 'disk'), undefined);
});
test('phones_are_waited_for_a_minute_and_then_it_is_said_what_to_try', () => {
  assert.deepEqual([coming([], 0), coming([], PATIENCE - 1), coming([], PATIENCE)], ['wait', 'wait', 'look']);
  assert.equal(coming([phone(), phone({ keeps: false })], PATIENCE), 'good');
});
test('how_a_phone_fared', () => {
  assert.deepEqual([{}, { socket: 'trying' }, { socket: 'shut' }, { trip: 1500 }, { ahead: -120_000 }, { keeps: false }].map((given) => fared(phone(given))),
    ['good', 'wait', 'look', 'look', 'look', 'look']);
});
test('the_worst_is_what_is_told', () => {
  assert.deepEqual([worst(['good', 'wait']), worst(['wait', 'look']), worst(['look', 'bad', 'good']), worst([])], ['wait', 'look', 'bad', 'good']);
});
