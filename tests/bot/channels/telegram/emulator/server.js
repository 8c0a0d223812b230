'use strict'
// telegram-test-api with what python-telegram-bot and the tests need beside it: results of
// the right type, offsets that acknowledge, long polling, the webhook's secret, updates of
// any shape, faults, and a record of all calls. Prints its port.

const axios = require('axios')
const express = require('express')
const TelegramServer = require('telegram-test-api')

const BOT = { id: 666, is_bot: true, first_name: 'Mourchid', username: 'MourchidBot' }
const LONG_POLL_MS = 500
const JSON_FIELDS = ['reply_markup', 'reply_parameters', 'link_preview_options', 'commands', 'allowed_updates']

class BotApi extends TelegramServer {
  constructor () {
    super({ storeTimeout: 3600 })
    Object.assign(this, { calls: [], faults: [], offsets: [] })
    const outer = express()
    outer.use(express.json({ limit: '50mb' }), express.urlencoded({ extended: true, limit: '50mb' }))
    outer.post('/control/:order', async (req, res) => {
      res.json(await this[req.params.order](req.body) ?? null)
    })
    outer.all('/bot:token/:method', (req, res, next) => this.call(req, res, next))
    outer.use(this.webServer)
    this.webServer = outer
  }

  // Orders of the tests.
  async update (updates) { for (const raw of updates) await this.give(raw) }
  fault (fault) { this.faults.push(fault) }
  history () { return this.calls }
  acknowledged () { return this.offsets }
  hook () { return Object.values(this.webhooks)[0] }
  forget () {
    Object.assign(this, { calls: [], faults: [], offsets: [], webhooks: {} })
    this.storage.userMessages = []
  }

  async give (raw) {
    const hook = this.hook()
    if (!hook) return this.storage.userMessages.push({ updateId: raw.update_id, raw, time: Date.now() }) && this.emit('given')
    const headers = { 'X-Telegram-Bot-Api-Secret-Token': hook.secret_token }
    await axios({ url: hook.url, method: 'POST', data: raw, headers })
  }

  call (req, res, next) {
    const { method, token } = req.params
    for (const name of JSON_FIELDS) if (req.body[name]) req.body[name] = JSON.parse(req.body[name])
    if (method !== 'getUpdates') this.calls.push({ method, body: { ...req.body } })
    const fault = this.faults.find(f => f.times > 0 && f.method === method && (!f.chat || String(f.chat) === req.body.chat_id))
    if (fault) return fail(fault, req, res)
    if (method === 'getUpdates') return this.poll(Number(req.body.offset), res)
    if (method === 'sendMessage') return res.json({ ok: true, result: this.said(req.body, token) })
    if (method === 'sendVenue') return res.json({ ok: true, result: this.said({ ...req.body, text: '' }, token) })
    if (method === 'setWebhook') this.setWebhook(req.body, token)
    else if (method === 'getMe') return res.json({ ok: true, result: BOT })
    else if (method === 'deleteWebhook') return next()
    res.json({ ok: true, result: true })
  }

  said (message, token) {
    const { message_id: id, chat, text } = this.addBotMessage({ ...message }, token)
    return { message_id: id, chat, text, date: Math.floor(Date.now() / 1000), from: BOT }
  }

  async poll (offset, res) {
    this.offsets.push(offset)
    const store = this.storage
    store.userMessages = store.userMessages.filter(update => update.updateId >= offset)
    if (!store.userMessages.length) await this.given()
    res.json({ ok: true, result: store.userMessages.map(update => update.raw) })
  }

  given () {
    return new Promise(resolve => {
      const end = () => { clearTimeout(timer); this.off('given', end); resolve() }
      const timer = setTimeout(end, LONG_POLL_MS)
      this.once('given', end)
    })
  }
}

function fail (fault, req, res) {
  fault.times -= 1
  if (fault.cut) return req.socket.destroy()
  res.status(fault.status).json({ ok: false, error_code: fault.status, ...fault.body })
}

const api = new BotApi()
const listener = api.webServer.listen(0, '127.0.0.1', () => console.log(listener.address().port))
